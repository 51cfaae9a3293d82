package org.balise.synthetic;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes what two source documents say: a directory, which describes some organizations, a network and some programmes, and
 * an inventory, which speaks of a part of these programmes too.
 */
final class BlockWriter {

    private final Facts facts;
    private final Evidence evidence;
    private final Consumer<Quad> target;

    BlockWriter(Facts facts, Evidence evidence, Consumer<Quad> target) {
        this.facts = facts;
        this.evidence = evidence;
        this.target = target;
    }

    /** Writes the block and hands over the name and text of both documents. */
    void write(int block, BiConsumer<String, String> documents) {
        Page directory = page(Iris.directory(block), "Invented directory ", "Répertoire inventé ", block);
        Page inventory = page(Iris.inventory(block), "Invented inventory ", "Inventaire inventé ", block);
        Sizes sizes = facts.sizes();
        OrganizationWriter organizations = new OrganizationWriter(directory);
        for (int i = sizes.firstOrganization(block); i < sizes.endOfOrganizations(block); i++) {
            organizations.organization(facts.organization(i));
        }
        new ParticipationWriter(directory).network(facts.network(block));
        for (int i = sizes.firstProgram(block); i < sizes.endOfPrograms(block); i++) {
            ProgramFacts program = facts.program(i);
            new ProgramWriter(directory).write(program);
            new ComparisonWriter(directory, inventory).write(program);
        }
        finish(directory, documents);
        finish(inventory, documents);
    }

    private Page page(String slug, String english, String french, int block) {
        SourceDocument source = new SourceDocument(slug, new Bilingual(english + block, french + block));
        return new Page(source, new GraphWriter(slug, evidence, target));
    }

    private static void finish(Page page, BiConsumer<String, String> documents) {
        SourceWriter.write(page.source(), page.out());
        documents.accept(page.source().fileName(), page.source().text());
    }
}
