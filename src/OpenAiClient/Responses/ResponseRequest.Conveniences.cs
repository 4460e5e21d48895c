namespace OpenAi.Responses;

public sealed partial record ResponseRequest
{
    /// <summary>The request with encrypted reasoning asked for, where the server does not store what it must be sent again.</summary>
    internal ResponseRequest WithEncryptedReasoning() =>
        Store == false && Include?.Contains(ResponseInclude.EncryptedReasoning) != true
            ? this with { Include = [.. Include ?? [], ResponseInclude.EncryptedReasoning] }
            : this;
}
