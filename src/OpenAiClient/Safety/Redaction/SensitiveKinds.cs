namespace OpenAi.Safety;

/// <summary>The kinds of data that <see cref="SensitiveText"/> finds without additional patterns; the values can be combined.</summary>
[Flags]
public enum SensitiveKinds
{
    /// <summary>Only the caller's patterns.</summary>
    None = 0,

    /// <summary>
    /// API keys of OpenAI (<c>sk-…</c>, <c>sk-proj-…</c>, <c>sk-svcacct-…</c>, <c>sk-admin-…</c>, <c>sess-…</c>, <c>ek_…</c>) and similar
    /// ones, bearer tokens, and keys without a specific format, as on Azure, after a name such as <c>api-key:</c> or <c>API_KEY=</c>.
    /// </summary>
    ApiKeys = 1,

    /// <summary>E-mail addresses, including internationalized ones.</summary>
    Emails = 2,

    /// <summary>
    /// Phone numbers: international ones that begin with <c>+</c> or <c>00</c>, and North American ones such as <c>(415) 555-0132</c>.
    /// National numbers of other countries cannot be distinguished from other numbers and are not found.
    /// </summary>
    PhoneNumbers = 4,

    /// <summary>Numbers of payment cards: 13 to 19 digits, optionally in groups, with a valid check digit (Luhn).</summary>
    CardNumbers = 8,

    /// <summary>All kinds.</summary>
    All = ApiKeys | Emails | PhoneNumbers | CardNumbers,
}
