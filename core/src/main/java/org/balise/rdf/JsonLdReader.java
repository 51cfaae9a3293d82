package org.balise.rdf;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.net.URI;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;
import org.balise.problem.Location;

/** Reads JSON-LD whose contexts are inline or bundled; a remote context is refused and never fetched. */
final class JsonLdReader implements SyntaxReader {

    @Override
    public void read(RdfText text, String graph, QuadSink target, Faults faults) {
        JsonStrings strings = JsonStrings.none();
        try {
            strings = JsonStrings.of(text.content());
            JsonDocument document = JsonDocument.of(new StringReader(text.content()));
            JsonArray expanded = JsonLd.expand(document).options(options()).get();
            new JsonLdIris(strings, faults).check(expanded);
        } catch (JsonParsingException e) {
            faults.add(
                    firstLine(e),
                    e.getLocation().getLineNumber(),
                    e.getLocation().getColumnNumber());
            return;
        } catch (JsonLdError | JsonException | IllegalArgumentException e) {
            faults.add(message(e), 0, 0);
            return;
        } catch (StackOverflowError e) {
            faults.add("nested too deeply", 0, 0);
            return;
        }
        parse(text, graph, strings, target, faults);
    }

    private static void parse(RdfText text, String graph, JsonStrings strings, QuadSink target, Faults faults) {
        LocatingProfile profile = Parsers.profile(text.syntax(), faults);
        LocatingSink sink = new LocatingSink(
                NodeFactory.createURI(graph),
                profile,
                quad -> place(quad.getSubject().toString(), strings, faults),
                faults,
                target);
        Context context = RIOT.getContext().copy().set(LangJSONLD11.JSONLD_OPTIONS, options());
        Parsers.parse(text.syntax(), text.content(), profile, context, sink, faults);
    }

    static Location place(String iri, JsonStrings strings, Faults faults) {
        JsonStrings.Place place = strings.placeOf(iri);
        return faults.location(place.line(), place.column());
    }

    private static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(new BundledContexts());
        options.setBase(URI.create(Namespaces.BASE));
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }

    private static String message(Exception e) {
        Throwable deepest = e;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        return firstLine(deepest);
    }

    private static String firstLine(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
