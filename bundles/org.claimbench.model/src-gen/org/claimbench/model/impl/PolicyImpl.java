/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model.impl;

import java.util.Collection;

import org.claimbench.model.DossierPackage;
import org.claimbench.model.Policy;
import org.claimbench.model.RequiredField;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Policy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.impl.PolicyImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.claimbench.model.impl.PolicyImpl#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.claimbench.model.impl.PolicyImpl#isFourEyes <em>Four Eyes</em>}</li>
 *   <li>{@link org.claimbench.model.impl.PolicyImpl#getIndependentOrigins <em>Independent Origins</em>}</li>
 *   <li>{@link org.claimbench.model.impl.PolicyImpl#isContacts <em>Contacts</em>}</li>
 *   <li>{@link org.claimbench.model.impl.PolicyImpl#isCoverage <em>Coverage</em>}</li>
 *   <li>{@link org.claimbench.model.impl.PolicyImpl#getRequired <em>Required</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PolicyImpl extends IdentifiedImpl implements Policy {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovals() <em>Approvals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected static final int APPROVALS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected int approvals = APPROVALS_EDEFAULT;

	/**
	 * The default value of the '{@link #isFourEyes() <em>Four Eyes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFourEyes()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOUR_EYES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFourEyes() <em>Four Eyes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFourEyes()
	 * @generated
	 * @ordered
	 */
	protected boolean fourEyes = FOUR_EYES_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndependentOrigins() <em>Independent Origins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndependentOrigins()
	 * @generated
	 * @ordered
	 */
	protected static final int INDEPENDENT_ORIGINS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getIndependentOrigins() <em>Independent Origins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndependentOrigins()
	 * @generated
	 * @ordered
	 */
	protected int independentOrigins = INDEPENDENT_ORIGINS_EDEFAULT;

	/**
	 * The default value of the '{@link #isContacts() <em>Contacts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isContacts()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONTACTS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isContacts() <em>Contacts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isContacts()
	 * @generated
	 * @ordered
	 */
	protected boolean contacts = CONTACTS_EDEFAULT;

	/**
	 * The default value of the '{@link #isCoverage() <em>Coverage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCoverage()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COVERAGE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCoverage() <em>Coverage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCoverage()
	 * @generated
	 * @ordered
	 */
	protected boolean coverage = COVERAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRequired() <em>Required</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequired()
	 * @generated
	 * @ordered
	 */
	protected EList<RequiredField> required;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PolicyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.POLICY;
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.POLICY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getApprovals() {
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovals(int newApprovals) {
		int oldApprovals = approvals;
		approvals = newApprovals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.POLICY__APPROVALS, oldApprovals, approvals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFourEyes() {
		return fourEyes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFourEyes(boolean newFourEyes) {
		boolean oldFourEyes = fourEyes;
		fourEyes = newFourEyes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.POLICY__FOUR_EYES, oldFourEyes, fourEyes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIndependentOrigins() {
		return independentOrigins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndependentOrigins(int newIndependentOrigins) {
		int oldIndependentOrigins = independentOrigins;
		independentOrigins = newIndependentOrigins;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.POLICY__INDEPENDENT_ORIGINS, oldIndependentOrigins, independentOrigins));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isContacts() {
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContacts(boolean newContacts) {
		boolean oldContacts = contacts;
		contacts = newContacts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.POLICY__CONTACTS, oldContacts, contacts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCoverage() {
		return coverage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoverage(boolean newCoverage) {
		boolean oldCoverage = coverage;
		coverage = newCoverage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.POLICY__COVERAGE, oldCoverage, coverage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RequiredField> getRequired() {
		if (required == null) {
			required = new EDataTypeUniqueEList<RequiredField>(RequiredField.class, this, DossierPackage.POLICY__REQUIRED);
		}
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.POLICY__NAME:
				return getName();
			case DossierPackage.POLICY__APPROVALS:
				return getApprovals();
			case DossierPackage.POLICY__FOUR_EYES:
				return isFourEyes();
			case DossierPackage.POLICY__INDEPENDENT_ORIGINS:
				return getIndependentOrigins();
			case DossierPackage.POLICY__CONTACTS:
				return isContacts();
			case DossierPackage.POLICY__COVERAGE:
				return isCoverage();
			case DossierPackage.POLICY__REQUIRED:
				return getRequired();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DossierPackage.POLICY__NAME:
				setName((String)newValue);
				return;
			case DossierPackage.POLICY__APPROVALS:
				setApprovals((Integer)newValue);
				return;
			case DossierPackage.POLICY__FOUR_EYES:
				setFourEyes((Boolean)newValue);
				return;
			case DossierPackage.POLICY__INDEPENDENT_ORIGINS:
				setIndependentOrigins((Integer)newValue);
				return;
			case DossierPackage.POLICY__CONTACTS:
				setContacts((Boolean)newValue);
				return;
			case DossierPackage.POLICY__COVERAGE:
				setCoverage((Boolean)newValue);
				return;
			case DossierPackage.POLICY__REQUIRED:
				getRequired().clear();
				getRequired().addAll((Collection<? extends RequiredField>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DossierPackage.POLICY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DossierPackage.POLICY__APPROVALS:
				setApprovals(APPROVALS_EDEFAULT);
				return;
			case DossierPackage.POLICY__FOUR_EYES:
				setFourEyes(FOUR_EYES_EDEFAULT);
				return;
			case DossierPackage.POLICY__INDEPENDENT_ORIGINS:
				setIndependentOrigins(INDEPENDENT_ORIGINS_EDEFAULT);
				return;
			case DossierPackage.POLICY__CONTACTS:
				setContacts(CONTACTS_EDEFAULT);
				return;
			case DossierPackage.POLICY__COVERAGE:
				setCoverage(COVERAGE_EDEFAULT);
				return;
			case DossierPackage.POLICY__REQUIRED:
				getRequired().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DossierPackage.POLICY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DossierPackage.POLICY__APPROVALS:
				return approvals != APPROVALS_EDEFAULT;
			case DossierPackage.POLICY__FOUR_EYES:
				return fourEyes != FOUR_EYES_EDEFAULT;
			case DossierPackage.POLICY__INDEPENDENT_ORIGINS:
				return independentOrigins != INDEPENDENT_ORIGINS_EDEFAULT;
			case DossierPackage.POLICY__CONTACTS:
				return contacts != CONTACTS_EDEFAULT;
			case DossierPackage.POLICY__COVERAGE:
				return coverage != COVERAGE_EDEFAULT;
			case DossierPackage.POLICY__REQUIRED:
				return required != null && !required.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", approvals: ");
		result.append(approvals);
		result.append(", fourEyes: ");
		result.append(fourEyes);
		result.append(", independentOrigins: ");
		result.append(independentOrigins);
		result.append(", contacts: ");
		result.append(contacts);
		result.append(", coverage: ");
		result.append(coverage);
		result.append(", required: ");
		result.append(required);
		result.append(')');
		return result.toString();
	}

} //PolicyImpl
