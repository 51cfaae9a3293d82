package org.balise.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A catalogue of invented programmes, of any size from 10 to 100,000: places, organizations and networks, clienteles,
 * services, telephones, funding, dates of every precision, explicit non-values and silence, sources that agree or differ,
 * and evidence for every statement. It meets the publication profile.
 *
 * <p>The same seed and number give the same statements in the same order, on every JDK. Nothing but the places is held in
 * memory while statements are streamed. One programme has about 90 statements, of which 40 are evidence.
 *
 * <p>Of fifty programmes, number 7 certainly houses Indigenous girls who may be 16, in Manitoba, and has a telephone and an
 * operator; of number 8 no source states the gender, of number 9 none the age.
 *
 * <p>Immutable and thread-safe.
 */
public final class SyntheticCatalogue {

    private final Facts facts;
    private final Evidence evidence;

    private SyntheticCatalogue(Facts facts, Evidence evidence) {
        this.facts = facts;
        this.evidence = evidence;
    }

    /**
     * A catalogue with evidence for every statement.
     *
     * @param programs the number of programmes, 10 to 100,000
     * @param seed any number; another one makes another catalogue
     * @return the catalogue
     * @throws IllegalArgumentException if the number is out of range
     */
    public static SyntheticCatalogue of(int programs, long seed) {
        return new SyntheticCatalogue(new Facts(new Sizes(programs), seed), Evidence.EVERY_STATEMENT);
    }

    /**
     * The same statements with other evidence.
     *
     * @param other how much evidence
     * @return the catalogue; this one stays as it is
     */
    public SyntheticCatalogue with(Evidence other) {
        return new SyntheticCatalogue(facts, other);
    }

    /**
     * What the catalogue says, as plain records.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts;
    }

    /**
     * Hands over every statement.
     *
     * @param target takes the quads, one graph for each source document, no graph for the default graph; the quads of the
     *     two graphs of a pair of documents come mixed
     */
    public void forEachQuad(Consumer<Quad> target) {
        new CatalogueStream(facts, evidence, target).writeAll();
    }

    /**
     * Hands over every statement.
     *
     * @param target is started, takes the quads as {@link #forEachQuad}, and is finished
     */
    public void sendTo(StreamRDF target) {
        target.start();
        forEachQuad(target::quad);
        target.finish();
    }

    /**
     * The catalogue in memory: its named graphs, the ontology, what is derived, and the union of all as default graph.
     *
     * @return a dataset of graphs of the kind that a catalogue has; do not change it, and ask it for known graphs only
     */
    public DatasetGraph dataset() {
        return InMemory.dataset(this);
    }

    /**
     * Writes all statements as N-Quads.
     *
     * @param file the file to make; its folder must be there
     * @throws IOException if it cannot be written
     */
    public void writeNQuads(Path file) throws IOException {
        CatalogueFiles.writeNQuads(this, file);
    }

    /**
     * Writes one Turtle file for each named graph, named as the graph, and the text of each source document, so that passages
     * can be verified. The order within a Turtle file is not promised.
     *
     * @param folder where the Turtle files go; must be there
     * @param documents where the texts go; must be there
     * @return the Turtle files, in the order of their names
     * @throws IOException if a file cannot be written
     */
    public List<Path> writeTurtle(Path folder, Path documents) throws IOException {
        return CatalogueFiles.writeTurtle(facts, evidence, folder, documents);
    }
}
