namespace OpenAi.Http;

/// <summary>Creates the body of a request: JSON, or a form if there are files to send.</summary>
internal static class RequestBody
{
    public static IRequestBody Of<TRequest>(
        TRequest request, Action<TRequest, MultipartBody>? files, RequestOptions? options)
        where TRequest : JsonModel
    {
        if (files is null)
            return JsonBody.Of(request, options?.ExtraFields);
        var form = new MultipartBody().AddFields(request).AddFields(options?.ExtraFields);
        files(request, form);
        return form;
    }
}
