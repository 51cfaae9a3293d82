package org.balise.rdf;

import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RIOT;
import org.jspecify.annotations.Nullable;

/** Reads RDF/XML without a document type declaration and of bounded depth; both are looked for before anything is parsed. */
final class XmlReader implements SyntaxReader {

    private static final int DEEPEST = 100;

    @Override
    public void read(RdfText text, String graph, QuadSink target, Faults faults) {
        if (!isSafe(text.content(), faults)) {
            return;
        }
        LocatingProfile profile = Parsers.profile(text.syntax(), faults);
        LocatingSink sink = new LocatingSink(
                NodeFactory.createURI(graph),
                profile,
                quad -> faults.location(profile.line(), profile.column()),
                faults,
                target);
        Parsers.parse(text.syntax(), text.content(), profile, RIOT.getContext().copy(), sink, faults);
    }

    private static boolean isSafe(String content, Faults faults) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Our own limit on depth, below, says so in its own words whatever the JDK's is.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are refused");
        });
        try {
            XMLStreamReader events = factory.createXMLStreamReader(new StringReader(content));
            return isSafe(events, faults);
        } catch (XMLStreamException e) {
            report(lastLine(e.getMessage()), e.getLocation(), faults);
            return false;
        }
    }

    private static boolean isSafe(XMLStreamReader events, Faults faults) throws XMLStreamException {
        int depth = 0;
        while (events.hasNext()) {
            switch (events.next()) {
                case XMLStreamConstants.DTD -> {
                    report("a document type declaration (DOCTYPE) is refused", events.getLocation(), faults);
                    return false;
                }
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                report("elements nested deeper than " + DEEPEST, events.getLocation(), faults);
                return false;
            }
        }
        return true;
    }

    private static void report(String message, Location where, Faults faults) {
        faults.add(message, where.getLineNumber(), where.getColumnNumber());
    }

    private static String lastLine(@Nullable String message) {
        return message == null ? "not well-formed" : message.substring(message.lastIndexOf('\n') + 1);
    }
}
