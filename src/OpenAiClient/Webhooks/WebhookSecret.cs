using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OpenAi.Webhooks;

/// <summary>A secret that webhooks are signed with, by the Standard Webhooks scheme.</summary>
internal sealed class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const string Version = "v1,";

    private readonly byte[] _key;

    public WebhookSecret(string secret) => _key = KeyOf(secret);

    /// <summary>Computes the signature of a delivery, in the format of the header.</summary>
    public string Sign(string id, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(Encoding.UTF8.GetBytes($"{id}.{timestamp}."));
        hash.AppendData(body);
        return Version + Convert.ToBase64String(hash.GetHashAndReset());
    }

    /// <summary>
    /// Whether one of the signatures of a header is that of the delivery. They are compared as text, so that only canonical base64 is
    /// accepted.
    /// </summary>
    public bool Matches(string signatures, string id, string timestamp, ReadOnlySpan<byte> body)
    {
        var expected = Encoding.UTF8.GetBytes(Sign(id, timestamp, body));
        var found = false;
        foreach (var signature in signatures.Split(' '))
            found |= CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), expected);
        return found;
    }

    private static byte[] KeyOf(string secret)
    {
        if (string.IsNullOrWhiteSpace(secret))
            throw new ArgumentException("A webhook secret is blank; copy it from the settings of the webhook.", nameof(secret));
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal))
            return Encoding.UTF8.GetBytes(secret);
        var text = secret.AsSpan(Prefix.Length);
        var key = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        return Convert.TryFromBase64Chars(text, key, out var length) && length is >= 24 and <= 64
            ? key[..length]
            : throw new ArgumentException($"A webhook secret is invalid: {Prefix} must be followed by 24 to 64 bytes in base64. Copy the secret again.", nameof(secret));
    }
}
