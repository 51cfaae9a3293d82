package org.balise.compiled;

import java.util.ArrayList;
import java.util.List;
import org.balise.query.Axis;
import org.balise.query.Path;
import org.balise.query.Test;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Skos;
import org.roaringbitmap.RoaringBitmap;

/**
 * The categories of an axis and who counts in each.
 *
 * @param iris the categories, in the order of the axis
 * @param members for each category all that have a value in it, of whatever class
 */
record Categories(List<String> iris, List<RoaringBitmap> members) {

    /** The categories for some entities. */
    static Categories of(Axis<?, ?> axis, RoaringBitmap certain, World world) {
        List<String> iris = iris(axis, certain, world);
        List<RoaringBitmap> members = new ArrayList<>();
        for (String iri : iris) {
            Test test = axis instanceof Axis.EachValue<?, ?> ? new Test.OneOf(List.of(iri)) : new Test.Within(iri);
            RoaringBitmap all = world.leaves().meeting(axis.path(), test).certain();
            members.add(RoaringBitmap.and(all, certain));
        }
        return new Categories(iris, List.copyOf(members));
    }

    /** Whoever is in any category. */
    RoaringBitmap all() {
        return RoaringBitmap.or(members.iterator());
    }

    private static List<String> iris(Axis<?, ?> axis, RoaringBitmap certain, World world) {
        if (axis instanceof Axis.Each<?, ?> each) {
            return each.iris();
        } else if (axis instanceof Axis.EachTop<?, ?> top) {
            RoaringBitmap scheme = number(top.scheme(), world);
            RoaringBitmap concepts = world.columns().of(Skos.TOP_CONCEPT_OF).subjectsOf(scheme);
            concepts.or(world.columns().of(Skos.HAS_TOP_CONCEPT).objectsOf(scheme));
            return sorted(concepts, world);
        } else if (axis instanceof Axis.EachPlaceOfKind<?, ?> places) {
            return sorted(world.columns().of(Bal.PLACE_KIND).subjectsOf(number(places.kind(), world)), world);
        }
        Path path = axis.path();
        return sorted(world.navigation().along(path, certain), world);
    }

    private static RoaringBitmap number(String iri, World world) {
        RoaringBitmap one = new RoaringBitmap();
        world.dictionary().known(iri).ifPresent(one::add);
        return one;
    }

    private static List<String> sorted(RoaringBitmap numbers, World world) {
        List<String> iris = new ArrayList<>();
        numbers.forEach((int number) -> iris.add(world.dictionary().iri(number)));
        iris.sort(CodePoints::compare);
        return List.copyOf(iris);
    }
}
