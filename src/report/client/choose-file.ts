/** Lets the person choose a file, and hands its text over. */
export function chooseFile(accept: string, onText: (text: string) => void): void {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept })
  input.addEventListener('change', async () => {
    const [file] = input.files ?? []
    if (file !== undefined) onText(await file.text())
  })
  input.click()
}
