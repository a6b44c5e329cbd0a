SELECT DISTINCT n.row, n.label FROM link JOIN node AS n ON n.row = link.source WHERE link.target = $row AND link.source <> $row;
