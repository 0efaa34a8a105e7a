/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model;

import org.claimbench.model.values.PartialDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An assertion that deserves work.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Claim#getRestatement <em>Restatement</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getType <em>Type</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getAssertedBy <em>Asserted By</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getVia <em>Via</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getLookAgain <em>Look Again</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getInnerOf <em>Inner Of</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getSaidAt <em>Said At</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#isLegal <em>Legal</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#isPrivacy <em>Privacy</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getTags <em>Tags</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getContradicts <em>Contradicts</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getSameCheckAs <em>Same Check As</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getAnchors <em>Anchors</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getFigure <em>Figure</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.claimbench.model.Claim#getSuperseded <em>Superseded</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getClaim()
 * @model
 * @generated
 */
public interface Claim extends Identified {
	/**
	 * Returns the value of the '<em><b>Restatement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assertion in words that stand alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restatement</em>' attribute.
	 * @see #setRestatement(String)
	 * @see org.claimbench.model.DossierPackage#getClaim_Restatement()
	 * @model extendedMetaData="kind='element' name='restatement'"
	 * @generated
	 */
	String getRestatement();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#getRestatement <em>Restatement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restatement</em>' attribute.
	 * @see #getRestatement()
	 * @generated
	 */
	void setRestatement(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.ClaimType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of assertion it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.claimbench.model.ClaimType
	 * @see #setType(ClaimType)
	 * @see org.claimbench.model.DossierPackage#getClaim_Type()
	 * @model
	 * @generated
	 */
	ClaimType getType();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.claimbench.model.ClaimType
	 * @see #getType()
	 * @generated
	 */
	void setType(ClaimType value);

	/**
	 * Returns the value of the '<em><b>Asserted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who asserts it; none means the article itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asserted By</em>' reference.
	 * @see #setAssertedBy(Party)
	 * @see org.claimbench.model.DossierPackage#getClaim_AssertedBy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Party getAssertedBy();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#getAssertedBy <em>Asserted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asserted By</em>' reference.
	 * @see #getAssertedBy()
	 * @generated
	 */
	void setAssertedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Via</b></em>' reference list.
	 * The list contents are of type {@link org.claimbench.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through whom it reached us, nearest to the speaker first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Via</em>' reference list.
	 * @see org.claimbench.model.DossierPackage#getClaim_Via()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Party> getVia();

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time for which the assertion holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(PartialDate)
	 * @see org.claimbench.model.DossierPackage#getClaim_AsOf()
	 * @model dataType="org.claimbench.model.PartialDate"
	 * @generated
	 */
	PartialDate getAsOf();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Look Again</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When somebody should look again, because the truth of it will have changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Look Again</em>' attribute.
	 * @see #setLookAgain(PartialDate)
	 * @see org.claimbench.model.DossierPackage#getClaim_LookAgain()
	 * @model dataType="org.claimbench.model.PartialDate"
	 * @generated
	 */
	PartialDate getLookAgain();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#getLookAgain <em>Look Again</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Look Again</em>' attribute.
	 * @see #getLookAgain()
	 * @generated
	 */
	void setLookAgain(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Inner Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The claim in which this one is enclosed: “Huawei denies X” encloses X.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inner Of</em>' reference.
	 * @see #setInnerOf(Claim)
	 * @see org.claimbench.model.DossierPackage#getClaim_InnerOf()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Claim getInnerOf();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#getInnerOf <em>Inner Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inner Of</em>' reference.
	 * @see #getInnerOf()
	 * @generated
	 */
	void setInnerOf(Claim value);

	/**
	 * Returns the value of the '<em><b>Said At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was said, as exactly as that is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Said At</em>' attribute.
	 * @see #setSaidAt(PartialDate)
	 * @see org.claimbench.model.DossierPackage#getClaim_SaidAt()
	 * @model dataType="org.claimbench.model.PartialDate"
	 * @generated
	 */
	PartialDate getSaidAt();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#getSaidAt <em>Said At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Said At</em>' attribute.
	 * @see #getSaidAt()
	 * @generated
	 */
	void setSaidAt(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.Priority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How pressing the work on it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see org.claimbench.model.Priority
	 * @see #setPriority(Priority)
	 * @see org.claimbench.model.DossierPackage#getClaim_Priority()
	 * @model
	 * @generated
	 */
	Priority getPriority();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.claimbench.model.Priority
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Priority value);

	/**
	 * Returns the value of the '<em><b>Assignee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who works on it; none means nobody yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assignee</em>' attribute.
	 * @see #setAssignee(String)
	 * @see org.claimbench.model.DossierPackage#getClaim_Assignee()
	 * @model
	 * @generated
	 */
	String getAssignee();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#getAssignee <em>Assignee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assignee</em>' attribute.
	 * @see #getAssignee()
	 * @generated
	 */
	void setAssignee(String value);

	/**
	 * Returns the value of the '<em><b>Legal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a lawyer has to see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal</em>' attribute.
	 * @see #setLegal(boolean)
	 * @see org.claimbench.model.DossierPackage#getClaim_Legal()
	 * @model
	 * @generated
	 */
	boolean isLegal();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#isLegal <em>Legal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal</em>' attribute.
	 * @see #isLegal()
	 * @generated
	 */
	void setLegal(boolean value);

	/**
	 * Returns the value of the '<em><b>Privacy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it touches somebody’s private life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Privacy</em>' attribute.
	 * @see #setPrivacy(boolean)
	 * @see org.claimbench.model.DossierPackage#getClaim_Privacy()
	 * @model
	 * @generated
	 */
	boolean isPrivacy();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#isPrivacy <em>Privacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privacy</em>' attribute.
	 * @see #isPrivacy()
	 * @generated
	 */
	void setPrivacy(boolean value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words by which the desk finds it again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.claimbench.model.DossierPackage#getClaim_Tags()
	 * @model extendedMetaData="kind='element' name='tags'"
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Repeats</b></em>' reference list.
	 * The list contents are of type {@link org.claimbench.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Claims that say the same in other words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeats</em>' reference list.
	 * @see org.claimbench.model.DossierPackage#getClaim_Repeats()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Claim> getRepeats();

	/**
	 * Returns the value of the '<em><b>Contradicts</b></em>' reference list.
	 * The list contents are of type {@link org.claimbench.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Claims that cannot be true together with this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contradicts</em>' reference list.
	 * @see org.claimbench.model.DossierPackage#getClaim_Contradicts()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Claim> getContradicts();

	/**
	 * Returns the value of the '<em><b>Depends On</b></em>' reference list.
	 * The list contents are of type {@link org.claimbench.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Claims without which this one does not stand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depends On</em>' reference list.
	 * @see org.claimbench.model.DossierPackage#getClaim_DependsOn()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Claim> getDependsOn();

	/**
	 * Returns the value of the '<em><b>Same Check As</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same check in other dossiers: the dossier’s id, a number sign and the claim’s id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Same Check As</em>' attribute list.
	 * @see org.claimbench.model.DossierPackage#getClaim_SameCheckAs()
	 * @model extendedMetaData="kind='element' name='sameCheckAs'"
	 * @generated
	 */
	EList<String> getSameCheckAs();

	/**
	 * Returns the value of the '<em><b>Anchors</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Anchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it appears.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchors</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getClaim_Anchors()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='anchors'"
	 * @generated
	 */
	EList<Anchor> getAnchors();

	/**
	 * Returns the value of the '<em><b>Figure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is known about its number; none for a claim without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figure</em>' containment reference.
	 * @see #setFigure(Figure)
	 * @see org.claimbench.model.DossierPackage#getClaim_Figure()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='figure'"
	 * @generated
	 */
	Figure getFigure();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#getFigure <em>Figure</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Figure</em>' containment reference.
	 * @see #getFigure()
	 * @generated
	 */
	void setFigure(Figure value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What bears on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getClaim_Evidence()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='evidence'"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Finding</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the desk concluded; none while the work goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding</em>' containment reference.
	 * @see #setFinding(Finding)
	 * @see org.claimbench.model.DossierPackage#getClaim_Finding()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='finding'"
	 * @generated
	 */
	Finding getFinding();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Claim#getFinding <em>Finding</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' containment reference.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(Finding value);

	/**
	 * Returns the value of the '<em><b>Superseded</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings that a later one replaced, the oldest first; the current one is in finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Superseded</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getClaim_Superseded()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='superseded'"
	 * @generated
	 */
	EList<Finding> getSuperseded();

} // Claim
