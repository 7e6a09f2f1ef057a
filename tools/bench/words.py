"""What the invented pages are made of. Any likeness to a paper is chance."""

GIVEN = """Ada Alan Amina Anders Beatriz Chen Clara Dmitri Elena Farid Grace Hanna Ibrahim Ines Jun
Katya Lars Mei Nadia Oscar Priya Qing Rosa Samir Tove Ulla Viktor Wen Xia Yusuf Zofia""".split()

FAMILY = """Abbott Bergström Castro Dubois Eriksen Fischer Gao Hughes Ito Jansen Kowalski Lindqvist
Moreau Nakamura Okafor Petrov Quinn Rossi Silva Tanaka Ueda Varga Weber Xu Yilmaz Zhou""".split()

HOW = """Adaptive Approximate Asynchronous Bounded Compact Decentralized Elastic Fair Incremental
Lazy Modular Online Parallel Robust Scalable Sparse Streaming Transparent Verified""".split()

WHAT = """Indexing Caching Scheduling Sampling Compression Partitioning Replication Checkpointing
Retrieval Inference Training Sorting Joins Sketches Embeddings Logging Recovery""".split()

WHERE = """Graph Databases;Wide Networks;Persistent Memory;Shared Clusters;Language Models;Data
Streams;Recommender Systems;Edge Devices;Version Histories;Sensor Fields;Large Tables""".replace(
    "\n", " ").split(";")

VENUES = [
    ("International Conference on Very Large Data Bases", "VLDB"),
    ("ACM SIGMOD International Conference on Management of Data", "SIGMOD"),
    ("Conference on Neural Information Processing Systems", "NeurIPS"),
    ("International Conference on Machine Learning", "ICML"),
    ("IEEE Transactions on Knowledge and Data Engineering", "TKDE"),
    ("ACM Symposium on Operating Systems Principles", "SOSP"),
    ("USENIX Annual Technical Conference", "ATC"),
]

TOWNS = "Arhem Belmora Castrel Dunford Eskola Fairwick Gralund Hestavik".split()
