"""Reads what onrecord wrote into a folder, with what Python has for each format; prints as JSON what was found."""

import csv
import json
import sqlite3
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

folder = Path(sys.argv[1])


def tables():
    with open(folder / "tables" / "quotes.csv", encoding="utf-8-sig", newline="") as file:
        return [[row["speaker"], row["words"]] for row in csv.DictReader(file)]


def database():
    connection = sqlite3.connect(folder / "press.db")
    found = connection.execute("SELECT speaker, words FROM quotes ORDER BY rowid").fetchall()
    return [list(row) for row in found]


def network():
    root = xml.parse(folder / "network.gexf").getroot()
    return sorted(node.get("label") for node in root.iter() if node.tag.endswith("}node"))


def standoff():
    from bratly.io import read_document_collection_from_folder

    collection = read_document_collection_from_folder(str(folder / "brat"))
    documents = getattr(collection, "documents", collection)
    return sum(
        type(annotation).__name__ == "EntityAnnotation"
        for document in documents
        for annotations in document.annotation_collections
        for annotation in annotations.annotations
    )


def columns():
    import nltk
    from nltk.corpus.reader import ConllCorpusReader

    nltk.data.path.append(str(folder))
    kinds = ("words", *["ignore"] * 6, "ne")
    reader = ConllCorpusReader(str(folder), ["articles.conll"], kinds, separator="\t")
    return sum(row[-1].startswith("B-") for grid in reader._grids() for row in grid)


readers = [tables, database, network, *([standoff, columns] if "--all" in sys.argv else [])]
print(json.dumps({reader.__name__: reader() for reader in readers}))
