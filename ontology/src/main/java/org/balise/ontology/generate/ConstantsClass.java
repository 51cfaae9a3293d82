package org.balise.ontology.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A Java class of constants.
 *
 * @param name its simple name
 * @param iri what the class as a whole stands for
 * @param definition the same in English, as plain text
 * @param constants in the order in which they are written
 */
record ConstantsClass(String name, String iri, String definition, List<Constant> constants) implements GeneratedClass {

    static final String PACKAGE = "org.balise.vocabulary";

    ConstantsClass {
        constants = List.copyOf(constants);
    }

    @Override
    public String source() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L\n", JavadocText.of(definition))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        constants.forEach(constant -> type.addField(field(constant)));
        return JavaFile.builder(PACKAGE, type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
    }

    private static FieldSpec field(Constant constant) {
        return FieldSpec.builder(String.class, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", JavadocText.of(constant.definition()))
                .initializer("$S", constant.iri())
                .build();
    }
}
