package org.balise.fuseki.descriptions;

import static org.balise.fuseki.descriptions.Vocabularies.VOID;
import static org.balise.fuseki.descriptions.Vocabularies.VOID_EXT;

/** The parts of the catalogue by class and by property. */
final class Partitions {

    private final SiteModel model;
    private final Statements statements;

    private Partitions(SiteModel model, Statements statements) {
        this.model = model;
        this.statements = statements;
    }

    static void write(SiteModel model, Statements statements) {
        Partitions partitions = new Partitions(model, statements);
        model.statistics().properties().forEach(partitions::write);
        model.statistics().classes().forEach(partitions::write);
    }

    private void write(PropertyPartition part) {
        String iri = Names.BASE + "property-" + model.shortName(part.property());
        statements.about(Names.CATALOGUE).link(VOID + "propertyPartition", iri);
        statements
                .about(iri)
                .is(VOID + "Dataset")
                .link(VOID + "property", part.property())
                .number(VOID + "triples", part.triples())
                .number(VOID + "distinctSubjects", part.distinctSubjects())
                .number(VOID + "distinctObjects", part.distinctObjects());
    }

    private void write(ClassPartition part) {
        String iri = Names.BASE + "class-" + model.shortName(part.type());
        statements.about(Names.CATALOGUE).link(VOID + "classPartition", iri);
        statements
                .about(iri)
                .is(VOID + "Dataset")
                .link(VOID + "class", part.type())
                .number(VOID + "entities", part.entities())
                .number(VOID + "triples", part.triples());
        part.properties().forEach(property -> write(iri, property));
    }

    private void write(String whole, ClassProperty part) {
        String iri = whole + "-property-" + model.shortName(part.property());
        statements.about(whole).link(VOID + "propertyPartition", iri);
        statements
                .about(iri)
                .is(VOID + "Dataset")
                .link(VOID + "property", part.property())
                .number(VOID + "triples", part.triples());
        part.objectClasses().forEach((type, triples) -> {
            String to = iri + "-class-" + model.shortName(type);
            statements.about(iri).link(VOID + "classPartition", to);
            statements.about(to).link(VOID + "class", type).number(VOID + "triples", triples);
        });
        part.datatypes().forEach((type, triples) -> {
            String to = iri + "-datatype-" + model.shortName(type);
            statements.about(iri).link(VOID_EXT + "datatypePartition", to);
            statements.about(to).link(VOID_EXT + "datatype", type).number(VOID + "triples", triples);
        });
    }
}
