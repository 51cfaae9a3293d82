package org.balise.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;

/** Brings texts into an index. Used once, by one thread. */
final class TextIndexBuilder {

    private final WordReader words = new WordReader();
    private final EntityTexts texts;

    TextIndexBuilder(EntityTexts texts) {
        this.texts = texts;
    }

    /** The index of all texts; to be closed. */
    DirectoryReader build() {
        NumberedTextIndex index = new NumberedTextIndex();
        try {
            for (int text = 0; text < texts.textCount(); text++) {
                index.addEntity(document(text));
            }
            index.commit();
            return DirectoryReader.open(index.getDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            index.close();
        }
    }

    private NumberedText document(int number) {
        MatchedText text = texts.text(number);
        String folded = Folding.fold(text.text());
        NumberedText document = new NumberedText(number, text.subject());
        for (WordForm form : Languages.formsOf(text.language())) {
            document.put(form.field(), folded);
        }
        if (texts.kind(number).isName() && folded.length() <= TextFields.MAX_WHOLE) {
            document.put(TextFields.WHOLE, String.join(" ", words.written(text.text())));
        }
        return document;
    }
}
