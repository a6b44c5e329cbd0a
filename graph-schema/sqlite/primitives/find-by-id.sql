SELECT row, id, label, version, retired, props FROM node WHERE id = $id;
