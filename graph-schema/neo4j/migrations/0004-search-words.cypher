// The words of the search index are read from the nodes themselves (search/words): nothing to keep.
