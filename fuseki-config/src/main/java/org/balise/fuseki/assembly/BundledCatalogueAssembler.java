package org.balise.fuseki.assembly;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.irix.IRIs;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.core.assembler.DatasetAssembler;
import org.balise.Catalogue;

/** Makes a dataset of {@code [] a server:BundledCatalogue}, with the files of {@code server:data} beside it. */
public final class BundledCatalogueAssembler extends DatasetAssembler {

    private BundledCatalogueAssembler() {}

    /** Lets every configuration file have such a dataset. Calling it again changes nothing. */
    public static void register() {
        AssemblerUtils.registerDataset(ServerTerms.BUNDLED_CATALOGUE, new BundledCatalogueAssembler());
    }

    @Override
    protected DatasetGraph createDataset(Assembler assembler, Resource root) {
        List<Path> files = root.listProperties(ServerTerms.DATA).toList().stream()
                .map(statement -> file(statement.getObject()))
                .sorted()
                .toList();
        Catalogue bundled = Catalogue.bundled();
        Catalogue whole = files.isEmpty()
                ? bundled
                : bundled.with(files.get(0), files.subList(1, files.size()).toArray(Path[]::new));
        return whole.dataset().asDatasetGraph();
    }

    private static Path file(RDFNode value) {
        return Path.of(URI.create(IRIs.resolve(
                value.isLiteral()
                        ? value.asLiteral().getString()
                        : value.asResource().getURI())));
    }
}
