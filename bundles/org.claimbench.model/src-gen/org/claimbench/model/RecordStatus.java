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
 * A representation of the literals of the enumeration '<em><b>Record Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * On what terms somebody told us something.
 * <!-- end-model-doc -->
 * @see org.claimbench.model.DossierPackage#getRecordStatus()
 * @model
 * @generated
 */
public enum RecordStatus implements Enumerator {
	/**
	 * The '<em><b>ON THE RECORD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * May be quoted by name.
	 * <!-- end-model-doc -->
	 * @see #ON_THE_RECORD_VALUE
	 * @generated
	 * @ordered
	 */
	ON_THE_RECORD(0, "ON_THE_RECORD", "on the record"),

	/**
	 * The '<em><b>BACKGROUND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * May be used, without the name.
	 * <!-- end-model-doc -->
	 * @see #BACKGROUND_VALUE
	 * @generated
	 * @ordered
	 */
	BACKGROUND(1, "BACKGROUND", "background"),

	/**
	 * The '<em><b>OFF THE RECORD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * May not be used; it can only lead to something that may.
	 * <!-- end-model-doc -->
	 * @see #OFF_THE_RECORD_VALUE
	 * @generated
	 * @ordered
	 */
	OFF_THE_RECORD(2, "OFF_THE_RECORD", "off the record");

	/**
	 * The '<em><b>ON THE RECORD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * May be quoted by name.
	 * <!-- end-model-doc -->
	 * @see #ON_THE_RECORD
	 * @model literal="on the record"
	 * @generated
	 * @ordered
	 */
	public static final int ON_THE_RECORD_VALUE = 0;

	/**
	 * The '<em><b>BACKGROUND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * May be used, without the name.
	 * <!-- end-model-doc -->
	 * @see #BACKGROUND
	 * @model literal="background"
	 * @generated
	 * @ordered
	 */
	public static final int BACKGROUND_VALUE = 1;

	/**
	 * The '<em><b>OFF THE RECORD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * May not be used; it can only lead to something that may.
	 * <!-- end-model-doc -->
	 * @see #OFF_THE_RECORD
	 * @model literal="off the record"
	 * @generated
	 * @ordered
	 */
	public static final int OFF_THE_RECORD_VALUE = 2;

	/**
	 * An array of all the '<em><b>Record Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RecordStatus[] VALUES_ARRAY =
		new RecordStatus[] {
			ON_THE_RECORD,
			BACKGROUND,
			OFF_THE_RECORD,
		};

	/**
	 * A public read-only list of all the '<em><b>Record Status</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RecordStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Record Status</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecordStatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecordStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Record Status</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecordStatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecordStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Record Status</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecordStatus get(int value) {
		switch (value) {
			case ON_THE_RECORD_VALUE: return ON_THE_RECORD;
			case BACKGROUND_VALUE: return BACKGROUND;
			case OFF_THE_RECORD_VALUE: return OFF_THE_RECORD;
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
	private RecordStatus(int value, String name, String literal) {
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
	
} //RecordStatus
