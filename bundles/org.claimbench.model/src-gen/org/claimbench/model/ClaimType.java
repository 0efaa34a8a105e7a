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
 * A representation of the literals of the enumeration '<em><b>Claim Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The closed list of kinds.
 * <!-- end-model-doc -->
 * @see org.claimbench.model.DossierPackage#getClaimType()
 * @model
 * @generated
 */
public enum ClaimType implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None of the other kinds.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "other"),

	/**
	 * The '<em><b>QUOTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words put in somebody’s mouth.
	 * <!-- end-model-doc -->
	 * @see #QUOTATION_VALUE
	 * @generated
	 * @ordered
	 */
	QUOTATION(1, "QUOTATION", "quotation"),

	/**
	 * The '<em><b>ATTRIBUTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That somebody said, denied or thinks something.
	 * <!-- end-model-doc -->
	 * @see #ATTRIBUTION_VALUE
	 * @generated
	 * @ordered
	 */
	ATTRIBUTION(2, "ATTRIBUTION", "attribution"),

	/**
	 * The '<em><b>FIGURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A number, with what it counts and when.
	 * <!-- end-model-doc -->
	 * @see #FIGURE_VALUE
	 * @generated
	 * @ordered
	 */
	FIGURE(3, "FIGURE", "figure"),

	/**
	 * The '<em><b>COMPARISON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More, less, first, largest.
	 * <!-- end-model-doc -->
	 * @see #COMPARISON_VALUE
	 * @generated
	 * @ordered
	 */
	COMPARISON(4, "COMPARISON", "comparison"),

	/**
	 * The '<em><b>EVENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That something happened.
	 * <!-- end-model-doc -->
	 * @see #EVENT_VALUE
	 * @generated
	 * @ordered
	 */
	EVENT(5, "EVENT", "event"),

	/**
	 * The '<em><b>NAME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A name or title.
	 * <!-- end-model-doc -->
	 * @see #NAME_VALUE
	 * @generated
	 * @ordered
	 */
	NAME(6, "NAME", "name"),

	/**
	 * The '<em><b>DATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A time or period.
	 * <!-- end-model-doc -->
	 * @see #DATE_VALUE
	 * @generated
	 * @ordered
	 */
	DATE(7, "DATE", "date"),

	/**
	 * The '<em><b>CAUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That one thing led to another.
	 * <!-- end-model-doc -->
	 * @see #CAUSE_VALUE
	 * @generated
	 * @ordered
	 */
	CAUSE(8, "CAUSE", "cause"),

	/**
	 * The '<em><b>PREDICTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What will happen.
	 * <!-- end-model-doc -->
	 * @see #PREDICTION_VALUE
	 * @generated
	 * @ordered
	 */
	PREDICTION(9, "PREDICTION", "prediction"),

	/**
	 * The '<em><b>ABSENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That something does not exist or did not happen.
	 * <!-- end-model-doc -->
	 * @see #ABSENCE_VALUE
	 * @generated
	 * @ordered
	 */
	ABSENCE(10, "ABSENCE", "absence"),

	/**
	 * The '<em><b>MEDIA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a picture, chart or recording shows.
	 * <!-- end-model-doc -->
	 * @see #MEDIA_VALUE
	 * @generated
	 * @ordered
	 */
	MEDIA(11, "MEDIA", "media"),

	/**
	 * The '<em><b>LEGAL STATUS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accused, charged, convicted, sued.
	 * <!-- end-model-doc -->
	 * @see #LEGAL_STATUS_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL_STATUS(12, "LEGAL_STATUS", "legal status");

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None of the other kinds.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>QUOTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words put in somebody’s mouth.
	 * <!-- end-model-doc -->
	 * @see #QUOTATION
	 * @model literal="quotation"
	 * @generated
	 * @ordered
	 */
	public static final int QUOTATION_VALUE = 1;

	/**
	 * The '<em><b>ATTRIBUTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That somebody said, denied or thinks something.
	 * <!-- end-model-doc -->
	 * @see #ATTRIBUTION
	 * @model literal="attribution"
	 * @generated
	 * @ordered
	 */
	public static final int ATTRIBUTION_VALUE = 2;

	/**
	 * The '<em><b>FIGURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A number, with what it counts and when.
	 * <!-- end-model-doc -->
	 * @see #FIGURE
	 * @model literal="figure"
	 * @generated
	 * @ordered
	 */
	public static final int FIGURE_VALUE = 3;

	/**
	 * The '<em><b>COMPARISON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More, less, first, largest.
	 * <!-- end-model-doc -->
	 * @see #COMPARISON
	 * @model literal="comparison"
	 * @generated
	 * @ordered
	 */
	public static final int COMPARISON_VALUE = 4;

	/**
	 * The '<em><b>EVENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That something happened.
	 * <!-- end-model-doc -->
	 * @see #EVENT
	 * @model literal="event"
	 * @generated
	 * @ordered
	 */
	public static final int EVENT_VALUE = 5;

	/**
	 * The '<em><b>NAME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A name or title.
	 * <!-- end-model-doc -->
	 * @see #NAME
	 * @model literal="name"
	 * @generated
	 * @ordered
	 */
	public static final int NAME_VALUE = 6;

	/**
	 * The '<em><b>DATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A time or period.
	 * <!-- end-model-doc -->
	 * @see #DATE
	 * @model literal="date"
	 * @generated
	 * @ordered
	 */
	public static final int DATE_VALUE = 7;

	/**
	 * The '<em><b>CAUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That one thing led to another.
	 * <!-- end-model-doc -->
	 * @see #CAUSE
	 * @model literal="cause"
	 * @generated
	 * @ordered
	 */
	public static final int CAUSE_VALUE = 8;

	/**
	 * The '<em><b>PREDICTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What will happen.
	 * <!-- end-model-doc -->
	 * @see #PREDICTION
	 * @model literal="prediction"
	 * @generated
	 * @ordered
	 */
	public static final int PREDICTION_VALUE = 9;

	/**
	 * The '<em><b>ABSENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * That something does not exist or did not happen.
	 * <!-- end-model-doc -->
	 * @see #ABSENCE
	 * @model literal="absence"
	 * @generated
	 * @ordered
	 */
	public static final int ABSENCE_VALUE = 10;

	/**
	 * The '<em><b>MEDIA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a picture, chart or recording shows.
	 * <!-- end-model-doc -->
	 * @see #MEDIA
	 * @model literal="media"
	 * @generated
	 * @ordered
	 */
	public static final int MEDIA_VALUE = 11;

	/**
	 * The '<em><b>LEGAL STATUS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accused, charged, convicted, sued.
	 * <!-- end-model-doc -->
	 * @see #LEGAL_STATUS
	 * @model literal="legal status"
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_STATUS_VALUE = 12;

	/**
	 * An array of all the '<em><b>Claim Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ClaimType[] VALUES_ARRAY =
		new ClaimType[] {
			OTHER,
			QUOTATION,
			ATTRIBUTION,
			FIGURE,
			COMPARISON,
			EVENT,
			NAME,
			DATE,
			CAUSE,
			PREDICTION,
			ABSENCE,
			MEDIA,
			LEGAL_STATUS,
		};

	/**
	 * A public read-only list of all the '<em><b>Claim Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ClaimType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Claim Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClaimType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClaimType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Claim Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClaimType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClaimType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Claim Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClaimType get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case QUOTATION_VALUE: return QUOTATION;
			case ATTRIBUTION_VALUE: return ATTRIBUTION;
			case FIGURE_VALUE: return FIGURE;
			case COMPARISON_VALUE: return COMPARISON;
			case EVENT_VALUE: return EVENT;
			case NAME_VALUE: return NAME;
			case DATE_VALUE: return DATE;
			case CAUSE_VALUE: return CAUSE;
			case PREDICTION_VALUE: return PREDICTION;
			case ABSENCE_VALUE: return ABSENCE;
			case MEDIA_VALUE: return MEDIA;
			case LEGAL_STATUS_VALUE: return LEGAL_STATUS;
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
	private ClaimType(int value, String name, String literal) {
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
	
} //ClaimType
