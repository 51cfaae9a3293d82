package org.balise.rdf;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Single terms in Turtle; remembers the prefixes it used. */
final class TurtleTerms extends NodeFormatterTTL {

    private final Map<String, String> used = new TreeMap<>();

    TurtleTerms() {
        super(null, PrefixMapFactory.emptyPrefixMap(), NodeToLabel.createScopeByDocument());
    }

    /** The namespace of each prefix used so far. */
    Map<String, String> used() {
        return used;
    }

    String text(Node term) {
        StringWriterI text = new StringWriterI();
        format(text, term);
        return text.toString();
    }

    @Override
    public void formatURI(AWriter out, String iri) {
        Optional<Prefixes.ShortName> name = Prefixes.of(iri);
        if (name.isPresent()) {
            used.put(name.get().prefix(), name.get().namespace());
            out.print(name.get().toString());
        } else {
            super.formatURI(out, iri);
        }
    }
}
