using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Http;

/// <summary>Makes the body of a request: JSON, or a form where there are files to send.</summary>
internal static class RequestBody
{
    public static IRequestBody Of<TRequest>(
        TRequest request, JsonTypeInfo<TRequest> typeInfo, Action<TRequest, MultipartBody>? files, RequestOptions? options)
    {
        if (files is null)
            return JsonBody.Of(request, typeInfo, options?.ExtraFields);
        var form = new MultipartBody().AddFields(request, typeInfo).AddFields(options?.ExtraFields);
        files(request, form);
        return form;
    }
}
