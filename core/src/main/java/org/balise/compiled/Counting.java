package org.balise.compiled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.balise.model.Id;
import org.balise.model.LanguageChain;
import org.balise.model.Ref;
import org.balise.query.Axis;
import org.balise.query.Group;
import org.balise.query.Groups;
import org.balise.query.Matrix;
import org.roaringbitmap.RoaringBitmap;

/** Counts results by category. */
final class Counting {

    private final World world;
    private final LanguageChain languages;
    private final Piles piles;

    Counting(World world, LanguageChain languages, Piles piles) {
        this.world = world;
        this.languages = languages;
        this.piles = piles;
    }

    <K> Groups<K> groups(Axis<?, K> axis) {
        Categories categories = Categories.of(axis, piles.certain(), world);
        List<Ref<K>> refs = refs(categories);
        List<Group<K>> groups = new ArrayList<>();
        for (int i = 0; i < refs.size(); i++) {
            groups.add(new Group<>(refs.get(i), categories.members().get(i).getLongCardinality()));
        }
        long total = piles.certain().getLongCardinality();
        return new Groups<>(groups, total, total - categories.all().getLongCardinality(), undetermined());
    }

    <R, C> Matrix<R, C> matrix(Axis<?, R> rowAxis, Axis<?, C> columnAxis) {
        Categories rows = Categories.of(rowAxis, piles.certain(), world);
        Categories columns = Categories.of(columnAxis, piles.certain(), world);
        long total = piles.certain().getLongCardinality();
        return new Matrix<>(
                refs(rows),
                refs(columns),
                cells(rows, columns),
                sizes(rows),
                sizes(columns),
                total,
                total - RoaringBitmap.andCardinality(rows.all(), columns.all()),
                undetermined());
    }

    private List<List<Long>> cells(Categories rows, Categories columns) {
        RoaringBitmap all = piles.certain();
        if (all.isEmpty()) {
            return Collections.nCopies(
                    rows.iris().size(), Collections.nCopies(columns.iris().size(), 0L));
        }
        List<BitRow> others =
                columns.members().stream().map(column -> BitRow.of(column, all)).toList();
        return rows.members().stream()
                .map(row -> BitRow.of(row, all))
                .map(row -> others.stream().map(row::inBoth).toList())
                .toList();
    }

    private long undetermined() {
        return piles.possible().getLongCardinality() - piles.certain().getLongCardinality();
    }

    private static List<Long> sizes(Categories categories) {
        return categories.members().stream()
                .map(RoaringBitmap::getLongCardinality)
                .toList();
    }

    private <K> List<Ref<K>> refs(Categories categories) {
        return categories.iris().stream()
                .map(iri -> new Ref<K>(Id.of(iri), world.names().of(iri, languages)))
                .toList();
    }
}
