using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Chat;
using OpenAi.Json;

namespace OpenAi.Tests.Generators;

/// <summary>A model with features that models of the library seldom or never use; its code is generated like theirs.</summary>
internal sealed partial record OddModel : OddBase
{
    public static string Static { get; set; } = "static";

    public override string Kind => "odd";

    public override int? Number { get; set; } = 7;

    public new double? Hidden { get; set; }

    public required string Name { get; set; }

    [Obsolete("Use Name.")]
    public string? OldName { get; set; }

    [JsonPropertyName("a/b c")]
    public string? Spelled { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? Always { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<string>? AlwaysList { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Sometimes { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Always)]
    public Uri? Never { get; set; }

    [JsonInclude]
    internal string? Inner { get; set; }

    internal string? Outer { get; set; }

    public string? Computed => Name is { Length: > 3 } name ? name[..3] : null;

    public IReadOnlyList<int?> Sparse { get; set; } = [];

    public IReadOnlyList<bool?>? Answers { get; set; }

    public IReadOnlyList<DateTimeOffset>? Times { get; set; }

    public IReadOnlyList<FinishReason?>? Reasons { get; set; }

    public IReadOnlyList<JsonElement>? Any { get; set; }

    public IReadOnlyList<IReadOnlyList<double?>?>? Matrix { get; set; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>?>? Groups { get; set; }

    public IReadOnlyDictionary<string, ChatTool>? Tools { get; set; }

    public OddModel? Next { get; set; }

    public string? IPAddressV4 { get; set; }

    public string? Top10Results { get; set; }

    public decimal? Price { get; set; }

    public float? Share { get; set; }

    public byte[]? Bytes { get; set; }

    public Uri? Address { get; set; }

    public DateOnly? Day { get; set; }

    public int[]? Numbers { get; set; }

    public IReadOnlyDictionary<string, decimal>? Prices { get; set; }

    [Unit(TimeSpan.TicksPerSecond)]
    public TimeSpan? Seconds { get; set; }

    [Unit(TimeSpan.TicksPerMillisecond)]
    public TimeSpan Milliseconds { get; set; }
}
