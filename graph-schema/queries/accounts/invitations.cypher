// Who was asked to act in a place and has not come yet? Without a label: for the whole platform?
// seen by: system
// columns: id, props
CALL () {
  MATCH (:Node {key: $label + ' ' + $thing})<-[:TO]-(i:Invitation {state: 'open', retired: false})
  RETURN i
  UNION ALL
  MATCH (i:Invitation {state: 'open', retired: false}) WHERE $label = '' AND NOT EXISTS { (i)-[:TO]->() }
  RETURN i
}
RETURN i.id AS id, properties(i) AS props
ORDER BY id
