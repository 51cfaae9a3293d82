package org.balise.laws;

import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.balise.synthetic.ContactFacts;
import org.balise.synthetic.Facts;
import org.balise.vocabulary.Bal;

/**
 * Whether who calls may stay unnamed: the field that is true or false. Generated catalogues say nothing of it, so it is made
 * up here by the last digit of the telephone.
 */
final class Anonymity {

    private static final List<String> TRUE = List.of("true", "1");
    private static final List<String> FALSE = List.of("false", "0");

    private Anonymity() {}

    static Told<Boolean> of(ContactFacts contact) {
        return switch (digit(contact)) {
            case 0, 1, 2 -> Told.of(List.of(true));
            case 3, 4, 5 -> Told.of(List.of(false));
            case 6 -> Told.of(List.of(true, false));
            case 7 -> new Told<>(List.of(), Set.of(Bal.NOT_APPLICABLE));
            case 8 -> new Told<>(List.of(), Set.of(Bal.LIMITED_INFORMATION));
            default -> Told.of(List.of());
        };
    }

    static void addTo(Graph graph, Facts facts) {
        facts.programs()
                .flatMap(program -> program.contacts().stream())
                .forEach(contact -> add(contact, of(contact), graph));
    }

    private static void add(ContactFacts contact, Told<Boolean> told, Graph graph) {
        Node subject = NodeFactory.createURI(contact.iri());
        Node property = NodeFactory.createURI(Bal.ANONYMOUS);
        for (boolean value : told.values()) {
            String form = (value ? TRUE : FALSE).get(digit(contact) % 2);
            graph.add(Triple.create(subject, property, NodeFactory.createLiteralDT(form, XSDDatatype.XSDboolean)));
        }
        for (String reason : told.reasons()) {
            graph.add(Triple.create(subject, NodeFactory.createURI(reason), property));
        }
    }

    private static int digit(ContactFacts contact) {
        String telephone = contact.telephone();
        return telephone.charAt(telephone.length() - 1) - '0';
    }
}
