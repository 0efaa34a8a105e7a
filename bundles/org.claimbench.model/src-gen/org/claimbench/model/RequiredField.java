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
 * A representation of the literals of the enumeration '<em><b>Required Field</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Fields that a desk may ask for.
 * <!-- end-model-doc -->
 * @see org.claimbench.model.DossierPackage#getRequiredField()
 * @model
 * @generated
 */
public enum RequiredField implements Enumerator {
	/**
	 * The '<em><b>RESTATEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The claim in words that stand alone.
	 * <!-- end-model-doc -->
	 * @see #RESTATEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	RESTATEMENT(0, "RESTATEMENT", "restatement"),

	/**
	 * The '<em><b>SAID BY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who asserts it.
	 * <!-- end-model-doc -->
	 * @see #SAID_BY_VALUE
	 * @generated
	 * @ordered
	 */
	SAID_BY(1, "SAID_BY", "said by"),

	/**
	 * The '<em><b>AS OF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time for which it holds.
	 * <!-- end-model-doc -->
	 * @see #AS_OF_VALUE
	 * @generated
	 * @ordered
	 */
	AS_OF(2, "AS_OF", "as of"),

	/**
	 * The '<em><b>RATIONALE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the finding is what it is.
	 * <!-- end-model-doc -->
	 * @see #RATIONALE_VALUE
	 * @generated
	 * @ordered
	 */
	RATIONALE(3, "RATIONALE", "rationale"),

	/**
	 * The '<em><b>EXCERPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the evidence.
	 * <!-- end-model-doc -->
	 * @see #EXCERPT_VALUE
	 * @generated
	 * @ordered
	 */
	EXCERPT(4, "EXCERPT", "excerpt"),

	/**
	 * The '<em><b>SNAPSHOT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bytes of the source.
	 * <!-- end-model-doc -->
	 * @see #SNAPSHOT_VALUE
	 * @generated
	 * @ordered
	 */
	SNAPSHOT(5, "SNAPSHOT", "snapshot");

	/**
	 * The '<em><b>RESTATEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The claim in words that stand alone.
	 * <!-- end-model-doc -->
	 * @see #RESTATEMENT
	 * @model literal="restatement"
	 * @generated
	 * @ordered
	 */
	public static final int RESTATEMENT_VALUE = 0;

	/**
	 * The '<em><b>SAID BY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who asserts it.
	 * <!-- end-model-doc -->
	 * @see #SAID_BY
	 * @model literal="said by"
	 * @generated
	 * @ordered
	 */
	public static final int SAID_BY_VALUE = 1;

	/**
	 * The '<em><b>AS OF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time for which it holds.
	 * <!-- end-model-doc -->
	 * @see #AS_OF
	 * @model literal="as of"
	 * @generated
	 * @ordered
	 */
	public static final int AS_OF_VALUE = 2;

	/**
	 * The '<em><b>RATIONALE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the finding is what it is.
	 * <!-- end-model-doc -->
	 * @see #RATIONALE
	 * @model literal="rationale"
	 * @generated
	 * @ordered
	 */
	public static final int RATIONALE_VALUE = 3;

	/**
	 * The '<em><b>EXCERPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the evidence.
	 * <!-- end-model-doc -->
	 * @see #EXCERPT
	 * @model literal="excerpt"
	 * @generated
	 * @ordered
	 */
	public static final int EXCERPT_VALUE = 4;

	/**
	 * The '<em><b>SNAPSHOT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bytes of the source.
	 * <!-- end-model-doc -->
	 * @see #SNAPSHOT
	 * @model literal="snapshot"
	 * @generated
	 * @ordered
	 */
	public static final int SNAPSHOT_VALUE = 5;

	/**
	 * An array of all the '<em><b>Required Field</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RequiredField[] VALUES_ARRAY =
		new RequiredField[] {
			RESTATEMENT,
			SAID_BY,
			AS_OF,
			RATIONALE,
			EXCERPT,
			SNAPSHOT,
		};

	/**
	 * A public read-only list of all the '<em><b>Required Field</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RequiredField> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Required Field</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RequiredField get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RequiredField result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Required Field</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RequiredField getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RequiredField result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Required Field</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RequiredField get(int value) {
		switch (value) {
			case RESTATEMENT_VALUE: return RESTATEMENT;
			case SAID_BY_VALUE: return SAID_BY;
			case AS_OF_VALUE: return AS_OF;
			case RATIONALE_VALUE: return RATIONALE;
			case EXCERPT_VALUE: return EXCERPT;
			case SNAPSHOT_VALUE: return SNAPSHOT;
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
	private RequiredField(int value, String name, String literal) {
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
	
} //RequiredField
