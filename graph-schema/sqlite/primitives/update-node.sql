UPDATE node SET code = $code, version = $version, retired = $retired, props = $props WHERE row = $row;
