using OpenAi.Assistants;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Assistants;

public class AssistantRequestTests
{
    [Fact]
    public void An_assistant_is_asked_for_as_the_API_documents_it() =>
        JsonAssert.Equal(
            """
            {
              "instructions": "You are a personal math tutor. When asked a question, write and run Python code to answer the question.",
              "name": "Math Tutor", "tools": [{"type": "code_interpreter"}], "model": "gpt-4o"
            }
            """,
            new AssistantCreateRequest
            {
                Instructions = "You are a personal math tutor. When asked a question, write and run Python code to answer the question.",
                Name = "Math Tutor",
                Tools = [new AssistantCodeInterpreterTool()],
                Model = "gpt-4o",
            }.ToString());

    [Fact]
    public void An_assistant_can_bring_its_vector_store_along() =>
        JsonAssert.Equal(
            """
            {"model":"gpt-4o","tools":[{"type":"file_search"}],"tool_resources":{"file_search":{"vector_stores":[
              {"file_ids":["file-1"],"chunking_strategy":{"type":"static","static":{"max_chunk_size_tokens":200,"chunk_overlap_tokens":50}},"metadata":{"a":"b"}}]}}}
            """,
            new AssistantCreateRequest
            {
                Model = "gpt-4o",
                Tools = [new AssistantFileSearchTool()],
                ToolResources = new()
                {
                    FileSearch = new()
                    {
                        VectorStores =
                        [
                            new()
                            {
                                FileIds = ["file-1"],
                                ChunkingStrategy = new AssistantStaticChunking { Static = new() { MaxChunkSizeTokens = 200, ChunkOverlapTokens = 50 } },
                                Metadata = new Dictionary<string, string> { ["a"] = "b" },
                            },
                        ],
                    },
                },
            }.ToString());

    [Fact]
    public void The_files_of_a_tool_can_be_taken_away() =>
        JsonAssert.Equal(
            """{"tool_resources":{"code_interpreter":{"file_ids":[]}}}""",
            new ThreadUpdateRequest { ToolResources = new() { CodeInterpreter = new() { FileIds = [] } } }.ToString());

    [Fact]
    public void A_thread_begins_with_messages_of_text_or_parts() =>
        JsonAssert.Equal(
            """
            {"messages":[
              {"role":"user","content":"Hello, world!"},
              {"role":"user","content":[{"type":"text","text":"Can you describe this image for me?"},{"type":"image_url","image_url":{"url":"https://test.openai.com/image.png"}},
                {"type":"image_file","image_file":{"file_id":"file-1","detail":"low"}}],"metadata":{"a":"b"}},
              {"role":"assistant","content":"Hm.","attachments":[{"file_id":"file-2","tools":[{"type":"file_search"}]}]}]}
            """,
            new ThreadCreateRequest
            {
                Messages =
                [
                    ThreadMessageRequest.User("Hello, world!"),
                    new()
                    {
                        Role = ThreadMessageRole.User,
                        Content =
                        [
                            "Can you describe this image for me?",
                            ThreadInputPart.FromImageUrl(new Uri("https://test.openai.com/image.png")),
                            ThreadInputPart.FromImageFileId("file-1", ThreadImageDetail.Low),
                        ],
                        Metadata = new Dictionary<string, string> { ["a"] = "b" },
                    },
                    new() { Role = "assistant", Content = "Hm.", Attachments = [new() { FileId = "file-2", Tools = [new AssistantFileSearchTool()] }] },
                ],
            }.ToString());

    [Fact]
    public void A_run_is_asked_for_with_everything_the_API_knows() =>
        JsonAssert.Equal(
            """
            {
              "assistant_id":"asst_1","model":"gpt-4o","reasoning_effort":"low","instructions":"Be terse.","additional_instructions":"And kind.",
              "additional_messages":[{"role":"user","content":"Hi"}],"tools":[{"type":"code_interpreter"}],"metadata":{"a":"b"},"temperature":0.5,"top_p":0.25,
              "max_prompt_tokens":1000,"max_completion_tokens":500,"truncation_strategy":{"type":"last_messages","last_messages":3},"tool_choice":"required",
              "parallel_tool_calls":false,"response_format":{"type":"json_object"}
            }
            """,
            new ThreadRunRequest
            {
                AssistantId = "asst_1",
                Model = "gpt-4o",
                ReasoningEffort = ReasoningEffort.Low,
                Instructions = "Be terse.",
                AdditionalInstructions = "And kind.",
                AdditionalMessages = [ThreadMessageRequest.User("Hi")],
                Tools = [new AssistantCodeInterpreterTool()],
                Metadata = new Dictionary<string, string> { ["a"] = "b" },
                Temperature = 0.5,
                TopP = 0.25,
                MaxPromptTokens = 1000,
                MaxCompletionTokens = 500,
                TruncationStrategy = new() { Type = AssistantTruncationType.LastMessages, LastMessages = 3 },
                ToolChoice = AssistantToolChoice.Required,
                ParallelToolCalls = false,
                ResponseFormat = AssistantResponseFormat.JsonObject,
                Include = [ThreadRunInclude.FileSearchContent],
            }.ToString());
}
