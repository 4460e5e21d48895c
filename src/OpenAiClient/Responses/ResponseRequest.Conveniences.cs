namespace OpenAi.Responses;

public sealed partial record ResponseRequest
{
    /// <summary>
    /// Returns the request with encrypted reasoning included, if the server does not store the response and the reasoning must be sent
    /// again.
    /// </summary>
    internal ResponseRequest WithEncryptedReasoning() =>
        Store == false && Include?.Contains(ResponseInclude.EncryptedReasoning) != true
            ? this with { Include = [.. Include ?? [], ResponseInclude.EncryptedReasoning] }
            : this;
}
