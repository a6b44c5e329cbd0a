SELECT row, id, label, version, retired, props FROM node WHERE label = $label AND code = $code;
