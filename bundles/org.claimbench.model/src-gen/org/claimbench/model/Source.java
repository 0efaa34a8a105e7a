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
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something or someone that can be cited.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Source#getTitle <em>Title</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getUrl <em>Url</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getPublished <em>Published</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getDataAsOf <em>Data As Of</em>}</li>
 *   <li>{@link org.claimbench.model.Source#isPrimary <em>Primary</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getReliability <em>Reliability</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getDerivedFrom <em>Derived From</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getKind <em>Kind</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getCorrected <em>Corrected</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getArchivedUrl <em>Archived Url</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getRecord <em>Record</em>}</li>
 *   <li>{@link org.claimbench.model.Source#isProtected <em>Protected</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getSnapshots <em>Snapshots</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getSource()
 * @model
 * @generated
 */
public interface Source extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.claimbench.model.DossierPackage#getSource_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who issued it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.claimbench.model.DossierPackage#getSource_Publisher()
	 * @model
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it can be found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.claimbench.model.DossierPackage#getSource_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was issued.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(PartialDate)
	 * @see org.claimbench.model.DossierPackage#getSource_Published()
	 * @model dataType="org.claimbench.model.PartialDate"
	 * @generated
	 */
	PartialDate getPublished();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Data As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time that its data describe.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data As Of</em>' attribute.
	 * @see #setDataAsOf(PartialDate)
	 * @see org.claimbench.model.DossierPackage#getSource_DataAsOf()
	 * @model dataType="org.claimbench.model.PartialDate"
	 * @generated
	 */
	PartialDate getDataAsOf();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getDataAsOf <em>Data As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data As Of</em>' attribute.
	 * @see #getDataAsOf()
	 * @generated
	 */
	void setDataAsOf(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Primary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for an original record, false for a report about one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Primary</em>' attribute.
	 * @see #setPrimary(boolean)
	 * @see org.claimbench.model.DossierPackage#getSource_Primary()
	 * @model
	 * @generated
	 */
	boolean isPrimary();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#isPrimary <em>Primary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary</em>' attribute.
	 * @see #isPrimary()
	 * @generated
	 */
	void setPrimary(boolean value);

	/**
	 * Returns the value of the '<em><b>Reliability</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.Reliability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source’s grade in the Admiralty code (NATO AJP-2.1), A to F.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reliability</em>' attribute.
	 * @see org.claimbench.model.Reliability
	 * @see #setReliability(Reliability)
	 * @see org.claimbench.model.DossierPackage#getSource_Reliability()
	 * @model
	 * @generated
	 */
	Reliability getReliability();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getReliability <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reliability</em>' attribute.
	 * @see org.claimbench.model.Reliability
	 * @see #getReliability()
	 * @generated
	 */
	void setReliability(Reliability value);

	/**
	 * Returns the value of the '<em><b>Derived From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source from which it took what it says; independence counts origins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Derived From</em>' reference.
	 * @see #setDerivedFrom(Source)
	 * @see org.claimbench.model.DossierPackage#getSource_DerivedFrom()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Source getDerivedFrom();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getDerivedFrom <em>Derived From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Derived From</em>' reference.
	 * @see #getDerivedFrom()
	 * @generated
	 */
	void setDerivedFrom(Source value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.SourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of source it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.claimbench.model.SourceKind
	 * @see #setKind(SourceKind)
	 * @see org.claimbench.model.DossierPackage#getSource_Kind()
	 * @model
	 * @generated
	 */
	SourceKind getKind();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.claimbench.model.SourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SourceKind value);

	/**
	 * Returns the value of the '<em><b>Corrected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When its publisher corrected or withdrew it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corrected</em>' attribute.
	 * @see #setCorrected(PartialDate)
	 * @see org.claimbench.model.DossierPackage#getSource_Corrected()
	 * @model dataType="org.claimbench.model.PartialDate"
	 * @generated
	 */
	PartialDate getCorrected();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getCorrected <em>Corrected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corrected</em>' attribute.
	 * @see #getCorrected()
	 * @generated
	 */
	void setCorrected(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Archived Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a copy is kept by an archive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Archived Url</em>' attribute.
	 * @see #setArchivedUrl(String)
	 * @see org.claimbench.model.DossierPackage#getSource_ArchivedUrl()
	 * @model
	 * @generated
	 */
	String getArchivedUrl();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getArchivedUrl <em>Archived Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archived Url</em>' attribute.
	 * @see #getArchivedUrl()
	 * @generated
	 */
	void setArchivedUrl(String value);

	/**
	 * Returns the value of the '<em><b>Record</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.RecordStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what terms somebody told us.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record</em>' attribute.
	 * @see org.claimbench.model.RecordStatus
	 * @see #setRecord(RecordStatus)
	 * @see org.claimbench.model.DossierPackage#getSource_Record()
	 * @model
	 * @generated
	 */
	RecordStatus getRecord();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getRecord <em>Record</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record</em>' attribute.
	 * @see org.claimbench.model.RecordStatus
	 * @see #getRecord()
	 * @generated
	 */
	void setRecord(RecordStatus value);

	/**
	 * Returns the value of the '<em><b>Protected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its identity is kept out of the dossier; the title is then an alias, and the identity is in the vault under this id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protected</em>' attribute.
	 * @see #setProtected(boolean)
	 * @see org.claimbench.model.DossierPackage#getSource_Protected()
	 * @model
	 * @generated
	 */
	boolean isProtected();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#isProtected <em>Protected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protected</em>' attribute.
	 * @see #isProtected()
	 * @generated
	 */
	void setProtected(boolean value);

	/**
	 * Returns the value of the '<em><b>Snapshots</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Snapshot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its bytes as they were seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshots</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getSource_Snapshots()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='snapshots'"
	 * @generated
	 */
	EList<Snapshot> getSnapshots();

} // Source
