package org.balise.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.io.Serial;
import java.util.Arrays;
import java.util.Collection;
import org.balise.model.Id;

/** The library's records are their components, no more; a list that is missing is empty. */
final class RecordIntrospector extends NopAnnotationIntrospector {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
        return member instanceof AnnotatedMethod method
                && isOurs(method.getDeclaringClass())
                && Arrays.stream(method.getDeclaringClass().getRecordComponents())
                        .noneMatch(component -> component.getAccessor().equals(method.getAnnotated()));
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        return annotated instanceof AnnotatedMember member
                        && isOurs(member.getDeclaringClass())
                        && Collection.class.isAssignableFrom(annotated.getRawType())
                ? JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)
                : JsonSetter.Value.empty();
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getPackage().equals(Id.class.getPackage());
    }
}
