// By its code every walk through the graph begins. What SQLite derives here, Neo4j walks.
CREATE INDEX territory_code IF NOT EXISTS FOR (n:Territory) ON (n.code);
CREATE INDEX matterGroup_code IF NOT EXISTS FOR (n:MatterGroup) ON (n.code);
CREATE INDEX matter_code IF NOT EXISTS FOR (n:Matter) ON (n.code);
CREATE INDEX procedure_code IF NOT EXISTS FOR (n:Procedure) ON (n.code);
CREATE INDEX competence_code IF NOT EXISTS FOR (n:Competence) ON (n.code);
CREATE INDEX organisation_code IF NOT EXISTS FOR (n:Organisation) ON (n.code);
CREATE INDEX branch_code IF NOT EXISTS FOR (n:Branch) ON (n.code);
CREATE INDEX post_code IF NOT EXISTS FOR (n:Post) ON (n.code);
CREATE INDEX person_code IF NOT EXISTS FOR (n:Person) ON (n.code);
CREATE INDEX contact_code IF NOT EXISTS FOR (n:Contact) ON (n.code);
CREATE INDEX legalProvision_code IF NOT EXISTS FOR (n:LegalProvision) ON (n.code);
CREATE INDEX targetGroup_code IF NOT EXISTS FOR (n:TargetGroup) ON (n.code);
CREATE INDEX language_code IF NOT EXISTS FOR (n:Language) ON (n.code);
CREATE INDEX nationality_code IF NOT EXISTS FOR (n:Nationality) ON (n.code);
