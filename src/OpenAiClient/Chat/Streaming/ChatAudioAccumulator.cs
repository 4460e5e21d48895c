using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Accumulates pieces of audio and of its transcript.</summary>
internal sealed class ChatAudioAccumulator
{
    private readonly List<string> _data = [];
    private StringBuilder? _transcript;
    private string? _id;
    private DateTimeOffset? _expiresAt;
    private ExtraFold? _fields;

    public void Add(ChatAudio audio)
    {
        _id = audio.Id ?? _id;
        _expiresAt = audio.ExpiresAt ?? _expiresAt;
        if (audio.ExtraFields is not null)
            (_fields ??= new(joinsTexts: true)).Add(audio.ExtraFields);
        if (audio.Data is not null)
            _data.Add(audio.Data);
        if (audio.Transcript is not null)
            (_transcript ??= new StringBuilder()).Append(audio.Transcript);
    }

    public ChatAudio ToAudio() => new()
    {
        Id = _id,
        ExpiresAt = _expiresAt,
        Data = _data.Count == 0 ? null : Join(),
        Transcript = _transcript is null ? null : SurrogateHalves.Joined(_transcript),
        ExtraFields = _fields?.ToFields(),
    };

    // Each piece is encoded in base64 separately and may end in padding, which is invalid in the middle of a text.
    private string Join()
    {
        if (_data.Take(_data.Count - 1).All(static piece => !piece.EndsWith('=')))
            return string.Concat(_data);
        using var bytes = new MemoryStream();
        foreach (var piece in _data)
        {
            var buffer = new byte[(piece.Length * 3 / 4) + 3];
            if (!Convert.TryFromBase64String(piece, buffer, out var written))
                return string.Concat(_data);
            bytes.Write(buffer, 0, written);
        }
        return Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
