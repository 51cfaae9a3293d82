package org.balise.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;

/** The JSON-LD contexts that come with the library; any other is refused, without a look at the network or at files. */
final class BundledContexts implements DocumentLoader {

    private static final Map<String, String> RESOURCES =
            Map.of(Namespaces.BASE + "context.jsonld", "/org/balise/ontology/context.jsonld");

    @Override
    public Document loadDocument(URI iri, DocumentLoaderOptions options) throws JsonLdError {
        String resource = RESOURCES.get(iri.toString());
        if (resource == null) {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "the context <" + iri + "> is not bundled, and none is ever fetched; bundled are "
                            + RESOURCES.keySet());
        }
        try (InputStream in = BundledFile.open(resource)) {
            if (in == null) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "no resource " + resource);
            }
            return JsonDocument.of(in);
        } catch (IOException e) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, e);
        }
    }
}
