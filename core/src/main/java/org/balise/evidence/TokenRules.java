package org.balise.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.XSD;
import org.balise.problem.MalformedException;
import org.balise.rdf.Namespaces;

/** Which rule a statement's object is looked for by: by property for addresses, else by datatype. */
final class TokenRules {

    private static final String SCHEMA = "https://schema.org/";
    static final TokenRule DATE = new DateRule();
    private static final TokenRule NUMBER = new NumberRule();
    private static final TokenRule DURATION = new DurationRule();
    private static final TokenRule DIGITS = new DigitsRule();
    private static final TokenRule ADDRESS = new AddressRule();
    private static final TokenRule NOTHING = (value, passage) -> true;

    private static final Map<String, TokenRule> BY_PROPERTY = Map.of(
            SCHEMA + "telephone", new TelephoneRule(),
            SCHEMA + "faxNumber", new TelephoneRule(),
            SCHEMA + "email", ADDRESS,
            SCHEMA + "url", ADDRESS,
            SCHEMA + "postalCode", new PostalCodeRule());

    private static final List<Resource> NUMERIC = List.of(
            XSD.integer,
            XSD.decimal,
            XSD.xdouble,
            XSD.xfloat,
            XSD.xint,
            XSD.xlong,
            XSD.nonNegativeInteger,
            XSD.positiveInteger);

    private static final Map<String, TokenRule> BY_DATATYPE = byDatatype();

    private TokenRules() {}

    /** The rule for a statement; an ill-formed value stands nowhere. */
    static TokenRule of(Triple triple) {
        TokenRule rule = find(triple);
        return (value, passage) -> {
            try {
                return rule.isCarried(value, passage);
            } catch (MalformedException | IllegalArgumentException e) {
                return false;
            }
        };
    }

    private static TokenRule find(Triple triple) {
        TokenRule byProperty = BY_PROPERTY.get(triple.getPredicate().getURI());
        if (byProperty != null) {
            return byProperty;
        }
        Node object = triple.getObject();
        return object.isLiteral() ? BY_DATATYPE.getOrDefault(object.getLiteralDatatypeURI(), DIGITS) : NOTHING;
    }

    private static Map<String, TokenRule> byDatatype() {
        Map<String, TokenRule> rules = new HashMap<>();
        NUMERIC.forEach(datatype -> rules.put(datatype.getURI(), NUMBER));
        rules.put(Namespaces.EDTF, DATE);
        rules.put(XSD.date.getURI(), DATE);
        rules.put(XSD.gYear.getURI(), DATE);
        rules.put(XSD.gYearMonth.getURI(), DATE);
        rules.put(XSD.duration.getURI(), DURATION);
        rules.put(XSD.anyURI.getURI(), ADDRESS);
        rules.put(XSD.xboolean.getURI(), NOTHING);
        return Map.copyOf(rules);
    }
}
