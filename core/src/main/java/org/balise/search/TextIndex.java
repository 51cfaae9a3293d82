package org.balise.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.balise.rdf.Namespaces;

/**
 * Finds entities by the words of their texts: names, acronyms, former names, descriptions and all other values with a
 * language tag, of the entity and of its parts (services, aims, clienteles). Case, accents, plurals and other endings do not
 * count, by the rules of each text's language, English or French; texts of several languages ({@code mul}) or without a tag
 * follow both, texts of other languages are found by their words as written.
 *
 * <p>A name counts more than an acronym or a former name, these more than a description; what is called exactly as looked
 * for comes first. Addresses are not searched, nor are the names of the concepts that an entity refers to: those are
 * criteria, not words.
 *
 * <p>Holds all it needs in memory; later changes of the data do not show. Immutable and thread-safe.
 */
public final class TextIndex implements AutoCloseable {

    /** How much of what someone typed is read, in characters. */
    private static final int MAX_LENGTH = TextFields.MAX_WHOLE;

    private final WordReader reader = new WordReader();
    private final EntityTexts texts;
    private final DirectoryReader index;
    private final IndexSearcher searcher;

    private TextIndex(EntityTexts texts, DirectoryReader index) {
        this.texts = texts;
        this.index = index;
        this.searcher = new IndexSearcher(index);
        // The cache that searchers have by default is shared by the whole process.
        this.searcher.setQueryCache(null);
    }

    /**
     * The index of a dataset.
     *
     * @param data the data; its default graph is read, less what the graph {@value Namespaces#ONTOLOGY_GRAPH} describes
     * @return the index
     */
    public static TextIndex of(DatasetGraph data) {
        EntityTexts texts = Txn.calculateRead(data, () -> TextCollector.collect(data));
        return new TextIndex(texts, new TextIndexBuilder(texts).build());
    }

    /**
     * The entities whose texts have the words.
     *
     * @param words words in any language and order, as someone types them; no character has a meaning of its own, and only
     *     the first 1,000 count. An entity is found if two thirds of the words are in its texts, one of one and two of two;
     *     words that nearly every text has ({@code the}, {@code de}) count only when there are no others
     * @param languages the languages of the texts to search, as tags or ranges of which the first part counts
     *     ({@code fr-CA} finds all French); none for all languages. Texts of several languages or without a tag are always
     *     searched
     * @param types IRIs of classes, superclasses included; an entity must be of one of them. None for all entities
     * @param limit how many entities at most, above 0
     * @return the entities, the best first, of equals the one whose IRI comes first; empty if nothing fits
     * @throws IllegalArgumentException if the limit is not above 0
     * @throws IllegalStateException if the index is closed
     */
    public List<Match> find(String words, List<String> languages, Set<String> types, int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("limit " + limit + "; it must be above 0");
        }
        if (!index.tryIncRef()) {
            throw new IllegalStateException("the text index is closed");
        }
        try {
            return find(words, new Languages(languages), types, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release();
        }
    }

    /** Frees the memory of the index. Results stay valid; asking more is an {@link IllegalStateException}. */
    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Match> find(String words, Languages languages, Set<String> types, int limit) throws IOException {
        List<String> written = reader.written(beginning(words));
        List<Word> sought = reader.words(written, languages.forms());
        return sought.isEmpty()
                ? List.of()
                : new Search(searcher, texts, texts.of(languages, types))
                        .find(sought, String.join(" ", written), limit);
    }

    private static String beginning(String words) {
        if (words.length() <= MAX_LENGTH) {
            return words;
        }
        int end = words.lastIndexOf(' ', MAX_LENGTH);
        return words.substring(0, end < 0 ? MAX_LENGTH : end);
    }

    private void release() {
        try {
            index.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
