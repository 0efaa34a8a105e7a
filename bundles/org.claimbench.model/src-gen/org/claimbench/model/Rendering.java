/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Rendering</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an excerpt came from its source.
 * <!-- end-model-doc -->
 * @see org.claimbench.model.DossierPackage#getRendering()
 * @model
 * @generated
 */
public enum Rendering implements Enumerator {
	/**
	 * The '<em><b>VERBATIM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source’s own words.
	 * <!-- end-model-doc -->
	 * @see #VERBATIM_VALUE
	 * @generated
	 * @ordered
	 */
	VERBATIM(0, "VERBATIM", "verbatim"),

	/**
	 * The '<em><b>TRANSCRIBED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Written down from sound.
	 * <!-- end-model-doc -->
	 * @see #TRANSCRIBED_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSCRIBED(1, "TRANSCRIBED", "transcribed"),

	/**
	 * The '<em><b>TRANSLATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Translated; the original stands beside it.
	 * <!-- end-model-doc -->
	 * @see #TRANSLATED_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSLATED(2, "TRANSLATED", "translated");

	/**
	 * The '<em><b>VERBATIM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source’s own words.
	 * <!-- end-model-doc -->
	 * @see #VERBATIM
	 * @model literal="verbatim"
	 * @generated
	 * @ordered
	 */
	public static final int VERBATIM_VALUE = 0;

	/**
	 * The '<em><b>TRANSCRIBED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Written down from sound.
	 * <!-- end-model-doc -->
	 * @see #TRANSCRIBED
	 * @model literal="transcribed"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSCRIBED_VALUE = 1;

	/**
	 * The '<em><b>TRANSLATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Translated; the original stands beside it.
	 * <!-- end-model-doc -->
	 * @see #TRANSLATED
	 * @model literal="translated"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSLATED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Rendering</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Rendering[] VALUES_ARRAY =
		new Rendering[] {
			VERBATIM,
			TRANSCRIBED,
			TRANSLATED,
		};

	/**
	 * A public read-only list of all the '<em><b>Rendering</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Rendering> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rendering</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Rendering get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Rendering result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rendering</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Rendering getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Rendering result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rendering</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Rendering get(int value) {
		switch (value) {
			case VERBATIM_VALUE: return VERBATIM;
			case TRANSCRIBED_VALUE: return TRANSCRIBED;
			case TRANSLATED_VALUE: return TRANSLATED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Rendering(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Rendering
