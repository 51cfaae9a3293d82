package org.balise.store;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.balise.model.PartialDate;
import org.balise.rdf.Namespaces;

/** Beside every date of a property {@code bal:P}, its first and last day as {@code bal:PEarliest} and {@code bal:PLatest}. */
final class DateBounds implements Derivation {

    @Override
    public void derive(Graph union, Consumer<Triple> target) {
        union.find().filterKeep(DateBounds::isDated).forEach(dated -> {
            PartialDate date = PartialDate.parse(dated.getObject().getLiteralLexicalForm());
            target.accept(bound(dated, "Earliest", date.earliest()));
            target.accept(bound(dated, "Latest", date.latest()));
        });
    }

    private static boolean isDated(Triple triple) {
        return triple.getObject().isLiteral()
                && triple.getObject().getLiteralDatatypeURI().equals(Namespaces.EDTF)
                && triple.getPredicate().getURI().startsWith(Namespaces.TERMS)
                && PartialDate.isPartialDate(triple.getObject().getLiteralLexicalForm());
    }

    private static Triple bound(Triple dated, String suffix, LocalDate day) {
        Node property = NodeFactory.createURI(dated.getPredicate().getURI() + suffix);
        Node value = NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
        return Triple.create(dated.getSubject(), property, value);
    }
}
