package org.balise.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Splits what someone typed into words, as the texts of the index are split. There is no syntax.
 *
 * <p>Immutable and thread-safe.
 */
final class WordReader {

    private final Analyzer analyzer = new WordAnalyzer();

    /** All words of a text as written, in their order, folded. */
    List<String> written(String text) {
        return analyze(WordForm.WRITTEN, Folding.fold(text));
    }

    /**
     * The words to look for.
     *
     * @param written words as of {@link #written}
     * @param forms the forms to bring them into
     * @return each word once; words that all texts of a language have are left out, unless there are no others
     */
    List<Word> words(List<String> written, Set<WordForm> forms) {
        List<Word> words = new LinkedHashSet<>(written)
                .stream().map(word -> word(word, forms)).toList();
        List<Word> rare = words.stream().filter(Word::rare).toList();
        return rare.isEmpty() ? words : rare;
    }

    private Word word(String written, Set<WordForm> wanted) {
        Map<WordForm, String> forms = new EnumMap<>(WordForm.class);
        for (WordForm form : wanted) {
            analyze(form, written).stream().findFirst().ifPresent(word -> forms.put(form, word));
        }
        boolean rare = forms.size() == wanted.size();
        forms.put(WordForm.WRITTEN, written);
        return new Word(forms, rare);
    }

    private List<String> analyze(WordForm form, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(form.field(), text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
