/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Snapshot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The bytes of a source as they were seen; the bytes themselves are in a file beside the dossier that is named by its digest.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Snapshot#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.claimbench.model.Snapshot#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.claimbench.model.Snapshot#getSize <em>Size</em>}</li>
 *   <li>{@link org.claimbench.model.Snapshot#getName <em>Name</em>}</li>
 *   <li>{@link org.claimbench.model.Snapshot#getUrl <em>Url</em>}</li>
 *   <li>{@link org.claimbench.model.Snapshot#getCaptured <em>Captured</em>}</li>
 *   <li>{@link org.claimbench.model.Snapshot#getMethod <em>Method</em>}</li>
 *   <li>{@link org.claimbench.model.Snapshot#getBy <em>By</em>}</li>
 *   <li>{@link org.claimbench.model.Snapshot#getPresence <em>Presence</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getSnapshot()
 * @model
 * @generated
 */
public interface Snapshot extends Identified {
	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The SHA-256 of the bytes, 64 hexadecimal digits in lower case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.claimbench.model.DossierPackage#getSnapshot_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Snapshot#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the bytes are, for example text/html.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.claimbench.model.DossierPackage#getSnapshot_MediaType()
	 * @model
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Snapshot#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.claimbench.model.DossierPackage#getSnapshot_Size()
	 * @model
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Snapshot#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file was called when it was taken in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.claimbench.model.DossierPackage#getSnapshot_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Snapshot#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the bytes came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.claimbench.model.DossierPackage#getSnapshot_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Snapshot#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Captured</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When they were captured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Captured</em>' attribute.
	 * @see #setCaptured(Instant)
	 * @see org.claimbench.model.DossierPackage#getSnapshot_Captured()
	 * @model dataType="org.claimbench.model.Instant"
	 * @generated
	 */
	Instant getCaptured();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Snapshot#getCaptured <em>Captured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Captured</em>' attribute.
	 * @see #getCaptured()
	 * @generated
	 */
	void setCaptured(Instant value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.CaptureMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they were captured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.claimbench.model.CaptureMethod
	 * @see #setMethod(CaptureMethod)
	 * @see org.claimbench.model.DossierPackage#getSnapshot_Method()
	 * @model
	 * @generated
	 */
	CaptureMethod getMethod();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Snapshot#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.claimbench.model.CaptureMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(CaptureMethod value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who captured them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.claimbench.model.DossierPackage#getSnapshot_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Snapshot#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Presence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.Presence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the bytes are beside the dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Presence</em>' attribute.
	 * @see org.claimbench.model.Presence
	 * @see #setPresence(Presence)
	 * @see org.claimbench.model.DossierPackage#getSnapshot_Presence()
	 * @model
	 * @generated
	 */
	Presence getPresence();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Snapshot#getPresence <em>Presence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Presence</em>' attribute.
	 * @see org.claimbench.model.Presence
	 * @see #getPresence()
	 * @generated
	 */
	void setPresence(Presence value);

} // Snapshot
