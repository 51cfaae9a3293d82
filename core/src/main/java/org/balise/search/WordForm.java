package org.balise.search;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/** The forms in which a word stands in the index; each has a field of its own. */
enum WordForm {

    /** As written, but for case, accents and apostrophes. Every text has this form. */
    WRITTEN {
        @Override
        TokenStream of(TokenStream words) {
            return words;
        }
    },

    /** The English stem; none for words that every English text has. */
    ENGLISH {
        @Override
        TokenStream of(TokenStream words) {
            TokenStream rare = new StopFilter(words, ENGLISH_STOP_WORDS);
            return new PorterStemFilter(new StemmerOverrideFilter(rare, IrregularWords.ENGLISH));
        }
    },

    /** The French stem; none for words that every French text has. */
    FRENCH {
        @Override
        TokenStream of(TokenStream words) {
            TokenStream rare = new StopFilter(words, FRENCH_STOP_WORDS);
            return new FrenchLightStemFilter(new StemmerOverrideFilter(rare, IrregularWords.FRENCH));
        }
    };

    private static final CharArraySet ENGLISH_STOP_WORDS = folded(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    private static final CharArraySet FRENCH_STOP_WORDS = folded(FrenchAnalyzer.getDefaultStopSet());

    /**
     * Brings words into this form.
     *
     * @param words words in lower case without accents
     * @return the words of this form
     */
    abstract TokenStream of(TokenStream words);

    /** The name of the index field. */
    String field() {
        return name();
    }

    private static CharArraySet folded(CharArraySet words) {
        CharArraySet result = new CharArraySet(words.size(), false);
        for (Object word : words) {
            result.add(Folding.fold(new String((char[]) word)));
        }
        return CharArraySet.unmodifiableSet(result);
    }
}
