namespace OpenAi.Responses;

/// <summary>An action on a computer.</summary>
[Union("type")]
[Variant<ResponseClickAction>("click")]
[Variant<ResponseDoubleClickAction>("double_click")]
[Variant<ResponseDragAction>("drag")]
[Variant<ResponseKeyPressAction>("keypress")]
[Variant<ResponseMoveAction>("move")]
[Variant<ResponseScreenshotAction>("screenshot")]
[Variant<ResponseScrollAction>("scroll")]
[Variant<ResponseTypeAction>("type")]
[Variant<ResponseWaitAction>("wait")]
public abstract partial record ResponseComputerAction : JsonModel;
