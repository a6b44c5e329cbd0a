// Full text over the words that the writer has folded already: the analyzer may only cut at spaces.
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Node) ON EACH [n.searchName, n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
