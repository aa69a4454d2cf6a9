"""Reads a workbook with openpyxl, the usual way and the fast way, and prints the better seconds of three runs of each.

    python openpyxl_read.py FILE

The reference for the import benchmark: reading every cell of every row, and nothing else.
"""

import sys
import time

import openpyxl


def read(path, read_only):
    began = time.perf_counter()
    book = openpyxl.load_workbook(path, read_only=read_only, data_only=True)
    rows = [row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)]
    seconds = time.perf_counter() - began
    book.close()
    return seconds, len(rows)


def main():
    path = sys.argv[1]
    for read_only in (False, True):
        runs = [read(path, read_only) for _ in range(3)]
        print(min(seconds for seconds, _ in runs), runs[0][1])


if __name__ == "__main__":
    main()
