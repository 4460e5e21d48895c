namespace OpenAi.Safety;

/// <summary>What <see cref="SensitiveText"/> looks for by itself; the values can be combined.</summary>
[Flags]
public enum SensitiveKinds
{
    /// <summary>Nothing but the caller's own patterns.</summary>
    None = 0,

    /// <summary>
    /// API keys of OpenAI (<c>sk-…</c>, <c>sk-proj-…</c>, <c>sk-svcacct-…</c>, <c>sk-admin-…</c>, <c>sess-…</c>, <c>ek_…</c>) and
    /// what looks like them, bearer tokens, and keys without a shape of their own, as on Azure, where a name such as
    /// <c>api-key:</c> or <c>API_KEY=</c> stands before them.
    /// </summary>
    ApiKeys = 1,

    /// <summary>E-mail addresses, also those with letters of other scripts.</summary>
    Emails = 2,

    /// <summary>
    /// Phone numbers: international ones that begin with <c>+</c> or <c>00</c>, and those of North America such as
    /// <c>(415) 555-0132</c>. National numbers of other countries look like any number and are not found.
    /// </summary>
    PhoneNumbers = 4,

    /// <summary>Numbers of payment cards: 13 to 19 digits, also in groups, with a right check digit (Luhn).</summary>
    CardNumbers = 8,

    /// <summary>All of these.</summary>
    All = ApiKeys | Emails | PhoneNumbers | CardNumbers,
}
