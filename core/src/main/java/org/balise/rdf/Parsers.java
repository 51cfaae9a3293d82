package org.balise.rdf;

import java.io.StringReader;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.util.Context;

/** Runs Jena's parsers so that nothing that a text can hold gets out of them as an error. */
final class Parsers {

    private Parsers() {}

    static LocatingProfile profile(Lang syntax, Faults faults) {
        boolean relative = !syntax.equals(Lang.NTRIPLES) && !syntax.equals(Lang.NQUADS);
        IRIxResolver.Builder resolver = IRIxResolver.create();
        return new LocatingProfile(
                faults,
                (relative ? resolver.base(Namespaces.BASE) : resolver.noBase())
                        .resolve(relative)
                        .allowRelative(false)
                        .build());
    }

    /** Parses a text; false when a fault ended it early. */
    static boolean parse(
            Lang syntax, String content, LocatingProfile profile, Context context, StreamRDF sink, Faults faults) {
        long before = faults.told();
        try {
            RDFParserRegistry.getFactory(syntax)
                    .create(syntax, profile)
                    .read(new StringReader(content), Namespaces.BASE, syntax.getContentType(), sink, context);
            return true;
        } catch (JenaException | AtlasException | IllegalArgumentException e) {
            if (faults.told() == before) {
                faults.add(String.valueOf(e.getMessage()), profile.line(), profile.column());
            }
        } catch (StackOverflowError e) {
            faults.add("nested too deeply", profile.line(), profile.column());
        }
        return false;
    }
}
