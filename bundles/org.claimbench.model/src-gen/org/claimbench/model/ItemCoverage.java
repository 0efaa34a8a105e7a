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
 * A representation of the literals of the enumeration '<em><b>Item Coverage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What became of a detail; one for which there is a claim is covered by the claim.
 * <!-- end-model-doc -->
 * @see org.claimbench.model.DossierPackage#getItemCoverage()
 * @model
 * @generated
 */
public enum ItemCoverage implements Enumerator {
	/**
	 * The '<em><b>OPEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody looked at it yet.
	 * <!-- end-model-doc -->
	 * @see #OPEN_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN(0, "OPEN", "open"),

	/**
	 * The '<em><b>TICKED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Looked at and found right.
	 * <!-- end-model-doc -->
	 * @see #TICKED_VALUE
	 * @generated
	 * @ordered
	 */
	TICKED(1, "TICKED", "ticked"),

	/**
	 * The '<em><b>NOTHING TO CHECK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * There is nothing in it that could be wrong.
	 * <!-- end-model-doc -->
	 * @see #NOTHING_TO_CHECK_VALUE
	 * @generated
	 * @ordered
	 */
	NOTHING_TO_CHECK(2, "NOTHING_TO_CHECK", "nothing to check"),

	/**
	 * The '<em><b>OPINION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An opinion, which is nobody’s to check.
	 * <!-- end-model-doc -->
	 * @see #OPINION_VALUE
	 * @generated
	 * @ordered
	 */
	OPINION(3, "OPINION", "opinion"),

	/**
	 * The '<em><b>NOT CHECKABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It cannot be checked with what there is.
	 * <!-- end-model-doc -->
	 * @see #NOT_CHECKABLE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_CHECKABLE(4, "NOT_CHECKABLE", "not checkable"),

	/**
	 * The '<em><b>WAITING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody has been asked.
	 * <!-- end-model-doc -->
	 * @see #WAITING_VALUE
	 * @generated
	 * @ordered
	 */
	WAITING(5, "WAITING", "waiting");

	/**
	 * The '<em><b>OPEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody looked at it yet.
	 * <!-- end-model-doc -->
	 * @see #OPEN
	 * @model literal="open"
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_VALUE = 0;

	/**
	 * The '<em><b>TICKED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Looked at and found right.
	 * <!-- end-model-doc -->
	 * @see #TICKED
	 * @model literal="ticked"
	 * @generated
	 * @ordered
	 */
	public static final int TICKED_VALUE = 1;

	/**
	 * The '<em><b>NOTHING TO CHECK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * There is nothing in it that could be wrong.
	 * <!-- end-model-doc -->
	 * @see #NOTHING_TO_CHECK
	 * @model literal="nothing to check"
	 * @generated
	 * @ordered
	 */
	public static final int NOTHING_TO_CHECK_VALUE = 2;

	/**
	 * The '<em><b>OPINION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An opinion, which is nobody’s to check.
	 * <!-- end-model-doc -->
	 * @see #OPINION
	 * @model literal="opinion"
	 * @generated
	 * @ordered
	 */
	public static final int OPINION_VALUE = 3;

	/**
	 * The '<em><b>NOT CHECKABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It cannot be checked with what there is.
	 * <!-- end-model-doc -->
	 * @see #NOT_CHECKABLE
	 * @model literal="not checkable"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_CHECKABLE_VALUE = 4;

	/**
	 * The '<em><b>WAITING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody has been asked.
	 * <!-- end-model-doc -->
	 * @see #WAITING
	 * @model literal="waiting"
	 * @generated
	 * @ordered
	 */
	public static final int WAITING_VALUE = 5;

	/**
	 * An array of all the '<em><b>Item Coverage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ItemCoverage[] VALUES_ARRAY =
		new ItemCoverage[] {
			OPEN,
			TICKED,
			NOTHING_TO_CHECK,
			OPINION,
			NOT_CHECKABLE,
			WAITING,
		};

	/**
	 * A public read-only list of all the '<em><b>Item Coverage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ItemCoverage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Item Coverage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ItemCoverage get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ItemCoverage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Item Coverage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ItemCoverage getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ItemCoverage result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Item Coverage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ItemCoverage get(int value) {
		switch (value) {
			case OPEN_VALUE: return OPEN;
			case TICKED_VALUE: return TICKED;
			case NOTHING_TO_CHECK_VALUE: return NOTHING_TO_CHECK;
			case OPINION_VALUE: return OPINION;
			case NOT_CHECKABLE_VALUE: return NOT_CHECKABLE;
			case WAITING_VALUE: return WAITING;
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
	private ItemCoverage(int value, String name, String literal) {
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
	
} //ItemCoverage
