package org.balise.ontology.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * The Java type of the concepts of one scheme, with a typed constant for each: {@code Population.YOUTH} is an
 * {@code Id<Population>}.
 *
 * @param scheme the class of the same concepts as plain strings
 */
record ConceptClass(ConstantsClass scheme) implements GeneratedClass {

    /** That of the typed ids, which the records beside them use. */
    static final String PACKAGE = "org.balise.model";

    private static final ClassName ID = ClassName.get(PACKAGE, "Id");
    private static final ClassName VOCABULARY = ClassName.get(PACKAGE, "Vocabulary");

    @Override
    public String name() {
        return scheme.name().substring(0, scheme.name().length() - JavaNames.SCHEME.length());
    }

    @Override
    public String source() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(VOCABULARY)
                .addJavadoc(
                        "$L The concepts of the scheme {@code $L}; never instantiated.\n",
                        JavadocText.of(scheme.definition()),
                        scheme.iri())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(id());
        // The first constant stands for the scheme itself, which is no concept.
        scheme.constants().stream().skip(1).map(this::field).forEach(type::addField);
        return JavaFile.builder(PACKAGE, type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
    }

    private FieldSpec field(Constant constant) {
        return FieldSpec.builder(idType(), constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", JavadocText.of(constant.definition()))
                .initializer("$T.of($T.$L)", ID, schemeClass(), constant.name())
                .build();
    }

    private MethodSpec id() {
        return MethodSpec.methodBuilder("id")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                        The id of a concept, of this scheme or of a user's own.

                        @param slug the last part of the concept's IRI, or a whole IRI
                        @return the id
                        @throws org.balise.problem.MalformedException if it is neither
                        """)
                .addParameter(String.class, "slug")
                .returns(idType())
                .addStatement("return Id.below($T.IRI + '/', slug)", schemeClass())
                .build();
    }

    private TypeName idType() {
        return ParameterizedTypeName.get(ID, ClassName.get(PACKAGE, name()));
    }

    private ClassName schemeClass() {
        return ClassName.get(ConstantsClass.PACKAGE, scheme.name());
    }
}
