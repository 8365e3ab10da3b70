/**
 * Names of people that are words, places or titles, too. Training articles hardly have them, so a model would learn that "Park" is a place and
 * "Judge" a title wherever they stand.
 */

/** Family names. */
export const WORD_SURNAMES: readonly string[] = (
  'Ash Bacon Bailey Baker Ball Banks Barn Barnes Bay Beach Bell Berry Best Bird Bishop Black Blood Bond Booth Bowl Branch Bridge Bridges ' +
  'Brook Brooks Brown Bull Burns Bush Butcher Camp Case Cash Castle Chance Church Clay Close Cole Cook Court Cross Crow Dale Day Dean Doctor Drake ' +
  'Early England Field Fields Fish Flood Flowers Ford Forest Fort Fountain Fox France French Friend Frost Gardens Garland Gates Glass Gold Good ' +
  'Grace Grant Gray Green Greene Grove Hall Hardy Harper Hart Hawk Head Heath Hill Hills Holland Holmes Hood Hook House Houston Ireland Israel ' +
  'Jordan Judge Justice Kent Key King Kirk Knight Lake Lamb Lane Lawn Law Legg Lightfoot Lincoln Little London Long Love Low Major Mann March Marsh Martin ' +
  'Mason Meadow Meadows Miles Mills Moon Moor Moore Mount Nash Noble North Orchard Paris Park Parks Pay Peace Penny Pike Pitt Place Pond Pool Poole ' +
  'Pope Porter Post Potter Pound Power Powers Price Prince Quick Rain Reed Rice Rich Ridge Rivers Road Rock Rose Rush Sands School Sharp Shore ' +
  'Silver Small Smart Snow Spring Stone Storm Street Strong Summers Sun Temple Towers Town Trees Vale Valentine Wall Walls Walker Ward Waters Wells ' +
  'West White Winter Wise Wolf Wood Woods Woodland Worth York Young'
).split(' ')

/** Given names. */
export const WORD_GIVEN_NAMES: readonly string[] = (
  'Baron Bishop Deacon Dean Duke Earl Judge King Knight Major Marquis Marshall Noble Prince Royal Princess Saint Sergeant Squire ' +
  'Austin Brooklyn Carolina Chelsea China Dakota Dallas Florence Georgia India Israel Jordan Kenya Kingston Lane London Lourdes Madison Memphis ' +
  'Paris Phoenix Savannah Sydney Trinidad Vienna ' +
  'Amber April August Autumn Daisy Dawn Faith Grace Heaven Hope Hunter Ivy Jade Joy June Justice Lily May Mercy Patience Peace Rose Ruby Sky Summer Violet'
).split(' ')
